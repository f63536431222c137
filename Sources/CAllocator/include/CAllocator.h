#ifndef KB_ALLOCATOR_H
#define KB_ALLOCATOR_H

/// Keeps what large blocks have used for those that follow, where the C library has a say in it: mapping each of them
/// anew took two fifths of the time that a text with very long sentences needs.
void kb_keep_large_blocks(void);

#endif
