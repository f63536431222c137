// Filled by the first suites.
