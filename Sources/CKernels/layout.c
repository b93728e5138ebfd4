// Moving elements between layouts.
#include "CKernels.h"

// Calls the innermost run for each place of the outer axes; steps are those of the side that is not contiguous.
#define FOR_EACH_RUN(RUN)                                                           \
    int64_t place[8] = {0};                                                         \
    if (rank == 0) {                                                                \
        int64_t length = 1, step = 1, offset = 0;                                   \
        RUN;                                                                        \
        return;                                                                     \
    }                                                                               \
    int64_t length = extents[rank - 1], step = steps[rank - 1], offset = 0;         \
    for (size_t axis = 0; axis < rank; axis++) if (extents[axis] == 0) return;      \
    for (;;) {                                                                      \
        RUN;                                                                        \
        size_t axis = rank - 1;                                                     \
        for (;;) {                                                                  \
            if (axis == 0) return;                                                  \
            axis--;                                                                 \
            offset += steps[axis];                                                  \
            if (++place[axis] < extents[axis]) break;                               \
            offset -= steps[axis] * extents[axis];                                  \
            place[axis] = 0;                                                        \
        }                                                                           \
    }

static double *gather_run(double *out, const double *in, int64_t length, int64_t step) {
    if (step == 1) {
        __builtin_memcpy(out, in, (size_t)length * sizeof(double));
    } else if (step == 0) {
        for (int64_t i = 0; i < length; i++) out[i] = in[0];
    } else {
        for (int64_t i = 0; i < length; i++) out[i] = in[i * step];
    }
    return out + length;
}

void kernel_gather(double *out, const double *in, const int64_t *extents, const int64_t *steps, size_t rank) {
    FOR_EACH_RUN(out = gather_run(out, in + offset, length, step))
}

static const double *scatter_run(double *out, const double *in, int64_t length, int64_t step, bool adds) {
    if (adds) {
        for (int64_t i = 0; i < length; i++) out[i * step] += in[i];
    } else {
        for (int64_t i = 0; i < length; i++) out[i * step] = in[i];
    }
    return in + length;
}

void kernel_scatter(double *out, const double *in, const int64_t *extents, const int64_t *steps, size_t rank,
                    bool adds) {
    FOR_EACH_RUN(in = scatter_run(out + offset, in, length, step, adds))
}

void kernel_transpose(double *out, const double *in, size_t rows, size_t columns) {
    enum { tile = 16 };
    for (size_t i = 0; i < rows; i += tile) {
        for (size_t j = 0; j < columns; j += tile) {
            size_t last_row = i + tile < rows ? i + tile : rows, last_column = j + tile < columns ? j + tile : columns;
            for (size_t c = j; c < last_column; c++)
                for (size_t r = i; r < last_row; r++) out[c * rows + r] = in[r * columns + c];
        }
    }
}
