// Which instruction set runs the loops, and the loops that need no vectors of their own.
#include "KernelTable.h"

static const KernelTable *table;
static KernelPath current_path;

KernelPath kernel_best_path(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
        && __builtin_cpu_supports("avx512bw"))
        return kernel_path_avx512;
    if (__builtin_cpu_supports("avx2")) return kernel_path_avx2;
#endif
    return kernel_path_portable;
}

bool kernel_use_path(KernelPath path) {
    if (path > kernel_best_path()) return false;
    current_path = path;
    const KernelTable *chosen = &kernel_table_portable;
#if defined(__x86_64__)
    if (path == kernel_path_avx2) chosen = &kernel_table_avx2;
    if (path == kernel_path_avx512) chosen = &kernel_table_avx512;
#endif
    __atomic_store_n(&table, chosen, __ATOMIC_RELEASE);
    return true;
}

const KernelTable *kernel_table(void) {
    const KernelTable *chosen = __atomic_load_n(&table, __ATOMIC_ACQUIRE);
    if (__builtin_expect(chosen == NULL, 0)) {
        kernel_use_path(kernel_best_path());
        chosen = table;
    }
    return chosen;
}

KernelPath kernel_current_path(void) {
    kernel_table();
    return current_path;
}

typedef double (*Function)(double);
static double sign(double x) { return x > 0 ? 1 : x < 0 ? -1 : x; }
static double nearest(double x) {
    // To even, as IEEE 754 rounds; sizes from 2^52 on are whole.
    if (!(x < 0x1p52 && x > -0x1p52)) return x;
    double shift = x < 0 ? -0x1p52 : 0x1p52, result = (x + shift) - shift;
    return result == 0 ? (x < 0 ? -0.0 : x * 0 + result) : result;
}
static double lower(double x) {
    double r = nearest(x);
    return r > x ? r - 1 : r;
}
static double upper(double x) { return -lower(-x); }
static double toward_zero(double x) { return x < 0 ? upper(x) : lower(x); }

static const Function functions[unary_count] = {
    [unary_sign] = sign, [unary_floor] = lower, [unary_ceil] = upper, [unary_round] = nearest,
    [unary_truncate] = toward_zero,
    [unary_tan] = elementary_tan, [unary_asin] = elementary_asin, [unary_acos] = elementary_acos,
    [unary_atan] = elementary_atan, [unary_sinh] = elementary_sinh, [unary_cosh] = elementary_cosh,
    [unary_asinh] = elementary_asinh, [unary_acosh] = elementary_acosh, [unary_atanh] = elementary_atanh,
    [unary_cbrt] = elementary_cbrt, [unary_erf] = elementary_erf, [unary_erfc] = elementary_erfc,
    [unary_gamma] = elementary_gamma, [unary_lgamma] = elementary_lgamma,
};

void kernel_unary(UnaryKind kind, double *out, const double *in, size_t count) {
    if (kernel_table()->unary(kind, out, in, count)) return;
    Function function = functions[kind];
    for (size_t i = 0; i < count; i++) out[i] = function(in[i]);
}

void kernel_binary(BinaryKind kind, double *out, const double *a, size_t a_step, const double *b, size_t b_step,
                   size_t count) {
    if (kernel_table()->binary(kind, out, a, a_step, b, b_step, count)) return;
    double (*function)(double, double) = kind == binary_pow     ? elementary_pow
                                         : kind == binary_atan2 ? elementary_atan2
                                         : kind == binary_hypot ? elementary_hypot
                                                                : elementary_fmod;
    for (size_t i = 0; i < count; i++) out[i] = function(a[a_step ? i : 0], b[b_step ? i : 0]);
}

void kernel_accumulate(double *out, double factor, const double *in, size_t count) {
    kernel_table()->accumulate(out, factor, in, count);
}
void kernel_select(double *out, const double *mask, const double *a, const double *b, size_t count) {
    kernel_table()->select(out, mask, a, b, count);
}
double kernel_sum(const double *in, size_t count) { return kernel_table()->sum(in, count); }
double kernel_dot(const double *a, const double *b, size_t count) { return kernel_table()->dot(a, b, count); }

void kernel_sum_axis(double *out, const double *in, size_t outer, size_t middle, size_t inner) {
    const KernelTable *t = kernel_table();
    if (inner == 1) {
        for (size_t i = 0; i < outer; i++) out[i] = t->sum(in + i * middle, middle);
    } else {
        for (size_t i = 0; i < outer; i++) t->sum_rows(out + i * inner, in + i * middle * inner, middle, inner);
    }
}
void kernel_max_axis(double *out, const double *in, size_t outer, size_t middle, size_t inner) {
    const KernelTable *t = kernel_table();
    for (size_t i = 0; i < outer; i++) t->max_rows(out + i * inner, in + i * middle * inner, middle, inner);
}
void kernel_min_axis(double *out, const double *in, size_t outer, size_t middle, size_t inner) {
    for (size_t i = 0; i < outer; i++) {
        double *o = out + i * inner;
        const double *p = in + i * middle * inner;
        for (size_t j = 0; j < inner; j++) o[j] = p[j];
        for (size_t r = 1; r < middle; r++)
            kernel_binary(binary_minimum, o, o, 1, p + r * inner, 1, inner);
    }
}
void kernel_softmax(double *out, const double *in, size_t rows, size_t columns) {
    const KernelTable *t = kernel_table();
    for (size_t i = 0; i < rows; i++) t->softmax_row(out + i * columns, in + i * columns, columns, false);
}
void kernel_log_softmax(double *out, const double *in, size_t rows, size_t columns) {
    const KernelTable *t = kernel_table();
    for (size_t i = 0; i < rows; i++) t->softmax_row(out + i * columns, in + i * columns, columns, true);
}
