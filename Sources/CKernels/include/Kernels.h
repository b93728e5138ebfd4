// Loops over runs of doubles. Each has one fixed order of operations, whatever instruction set runs it.
#ifndef KERNELS_H
#define KERNELS_H

// The instruction sets a loop may be built for. Choosing changes speed, never a bit.
typedef enum { kernel_path_portable = 0, kernel_path_avx2 = 1, kernel_path_avx512 = 2 } KernelPath;
// The best that this machine runs.
KernelPath kernel_best_path(void);
KernelPath kernel_current_path(void);
// Uses a path if the machine has it; for tests and measurements.
bool kernel_use_path(KernelPath path);

typedef enum {
    unary_negate, unary_absolute, unary_square, unary_reciprocal, unary_sqrt, unary_relu, unary_sign,
    unary_floor, unary_ceil, unary_round, unary_truncate, unary_is_positive,
    unary_exp, unary_expm1, unary_log, unary_log1p, unary_log2, unary_log10,
    unary_sin, unary_cos, unary_tanh, unary_sigmoid, unary_softplus,
    unary_tan, unary_asin, unary_acos, unary_atan, unary_sinh, unary_cosh, unary_asinh, unary_acosh, unary_atanh,
    unary_cbrt, unary_erf, unary_erfc, unary_gamma, unary_lgamma, unary_count
} UnaryKind;

typedef enum {
    binary_add, binary_subtract, binary_multiply, binary_divide, binary_maximum, binary_minimum,
    binary_less, binary_less_equal, binary_equal, binary_not_equal,
    binary_pow, binary_atan2, binary_hypot, binary_fmod, binary_count
} BinaryKind;

void kernel_unary(UnaryKind kind, double *_Nonnull out, const double *_Nonnull in, size_t count);
// A step of 0 repeats one operand's first element.
void kernel_binary(BinaryKind kind, double *_Nonnull out, const double *_Nonnull a, size_t a_step,
                   const double *_Nonnull b, size_t b_step, size_t count);
// out[i] += factor * in[i]
void kernel_accumulate(double *_Nonnull out, double factor, const double *_Nonnull in, size_t count);
// mask[i] != 0 ? a[i] : b[i]
void kernel_select(double *_Nonnull out, const double *_Nonnull mask, const double *_Nonnull a,
                   const double *_Nonnull b, size_t count);

// Element i goes to accumulator i mod 32; the accumulators are added in a fixed tree.
double kernel_sum(const double *_Nonnull in, size_t count);
double kernel_dot(const double *_Nonnull a, const double *_Nonnull b, size_t count);
// Reductions of blocks [outer][middle][inner] over the middle. With inner 1 the order is kernel_sum's, else sequential.
void kernel_sum_axis(double *_Nonnull out, const double *_Nonnull in, size_t outer, size_t middle, size_t inner);
void kernel_max_axis(double *_Nonnull out, const double *_Nonnull in, size_t outer, size_t middle, size_t inner);
void kernel_min_axis(double *_Nonnull out, const double *_Nonnull in, size_t outer, size_t middle, size_t inner);
// exp(x - max) / sum over each row; and the row's logarithm of the sum of exponentials taken away.
void kernel_softmax(double *_Nonnull out, const double *_Nonnull in, size_t rows, size_t columns);
void kernel_log_softmax(double *_Nonnull out, const double *_Nonnull in, size_t rows, size_t columns);

// A matrix as a pointer and the distances between neighbouring rows and columns.
typedef struct { const double *_Nonnull elements; ptrdiff_t row_step, column_step; } KernelMatrix;
// c (m x n, row-major) = a (m x k) b (k x n): each element one sequential sum over k.
// Returns false if there is no memory for the panels.
bool kernel_matmul(double *_Nonnull c, KernelMatrix a, KernelMatrix b, size_t m, size_t n, size_t k);

// out is contiguous; `in` is read with a step for each axis. At most eight axes.
void kernel_gather(double *_Nonnull out, const double *_Nonnull in, const int64_t *_Nonnull extents,
                   const int64_t *_Nonnull steps, size_t rank);
// out[…] = in or out[…] += in, where out is written with a step for each axis.
void kernel_scatter(double *_Nonnull out, const double *_Nonnull in, const int64_t *_Nonnull extents,
                    const int64_t *_Nonnull steps, size_t rank, bool adds);
void kernel_transpose(double *_Nonnull out, const double *_Nonnull in, size_t rows, size_t columns);

#endif
