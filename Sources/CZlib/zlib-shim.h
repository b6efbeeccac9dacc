#include <zlib.h>

/// `deflateInit2` is a macro, which Swift does not see. 31 is the largest window with the header of a `.gz` file.
static inline int czlib_start(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 31, 9, Z_DEFAULT_STRATEGY);
}
