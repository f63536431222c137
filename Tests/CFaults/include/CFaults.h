#ifndef KB_FAULTS_H
#define KB_FAULTS_H

/// A layer between SQLite and the disk, for tests: it counts the calls that change files whose path has a certain part,
/// and lets some of them fail, or keeps what the files hold at that moment as a killed process would leave them.
///
/// Once begun, it is the way of all connections of the process; those to other files do not notice. For one test at a
/// time.

typedef enum {
  /// Only counts.
  KB_FAULT_NONE,
  /// Copies the files before every `step`-th call, and in the middle of it if it is a write.
  KB_FAULT_KEEP,
  /// The disk is full, from the call `at` on.
  KB_FAULT_FULL,
  /// The disk fails, from the call `at` on.
  KB_FAULT_BROKEN,
  /// The disk fails once, at the call `at`, half of which is done if it is a write.
  KB_FAULT_ONCE,
} kb_fault;

/// Begins to count calls on files whose path has the part `match` in it, from 1.
///
/// - at: the call for FULL, BROKEN and ONCE; the step for KEEP.
/// - keep: a folder for the copies of KEEP, which become its folders 1, 2, …
/// Returns 0 if all went well.
int kb_faults_begin(const char *match, kb_fault fault, long at, const char *keep);

/// Ends it; returns how many calls there were.
long kb_faults_end(void);

/// How many copies KEEP has made.
long kb_faults_kept(void);

#endif
