#ifndef CFOLDERS_H
#define CFOLDERS_H

/* Two folders change places in one step. Returns 0, or -1 with errno set. Swift does not see renameat2. */
int cfolders_exchange(const char *first, const char *second);

#endif
