// The loops that are built once for each instruction set.
#ifndef KERNEL_TABLE_H
#define KERNEL_TABLE_H
#include "CKernels.h"

typedef struct {
    bool (*unary)(UnaryKind, double *, const double *, size_t);
    bool (*binary)(BinaryKind, double *, const double *, size_t, const double *, size_t, size_t);
    void (*accumulate)(double *, double, const double *, size_t);
    void (*select)(double *, const double *, const double *, const double *, size_t);
    double (*sum)(const double *, size_t);
    double (*dot)(const double *, const double *, size_t);
    void (*sum_rows)(double *, const double *, size_t, size_t);
    void (*max_rows)(double *, const double *, size_t, size_t);
    void (*softmax_row)(double *, const double *, size_t, bool);
    void (*turn)(double *, double *, size_t, double, double);
    // Turns rows 0 and 1, then 1 and 2 …: each time the upper one becomes c x + s y, the lower one c y - s x.
    void (*turn_chain)(double *rows, ptrdiff_t stride, size_t width, const double *c, const double *s, size_t count);
    // Products of packed panels: block[v] works on block_rows rows and v + 1 vectors of block_lanes columns. The first
    // run over k begins with zeros, later ones with what c holds.
    size_t block_rows, block_lanes, block_vectors;
    void (*block[3])(double *c, size_t c_step, const double *a, const double *b, size_t k, bool is_first);
} KernelTable;

extern const KernelTable kernel_table_portable;
#if defined(__x86_64__)
extern const KernelTable kernel_table_avx2, kernel_table_avx512;
#endif
const KernelTable *kernel_table(void);

// A power of two that takes the largest element near 1 where squares would leave the range; 0 if one is no number.
double fitting_scale(const double *elements, size_t count);

#endif
