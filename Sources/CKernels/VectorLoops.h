// The bodies of a KernelTable. The including file sets TABLE_NAME, BLOCK_LANES, BLOCK_ROWS, BLOCK_VECTORS and the target.
#include "KernelTable.h"
#include "ElementaryConstants.h"

#define LANES 1
#include "NumberTemplate.h"
#include "ExponentialTemplate.h"
#include "LogarithmTemplate.h"
#include "TrigonometryTemplate.h"
#include "NumberTemplateEnd.h"
#define LANES 8
#include "NumberTemplate.h"
#include "ExponentialTemplate.h"
#include "LogarithmTemplate.h"
#include "TrigonometryTemplate.h"

typedef double Loose8 __attribute__((vector_size(64), aligned(8)));
INLINE Number8 load(const double *p) { return *(const Loose8 *)p; }
INLINE void store(double *p, Number8 v) { *(Loose8 *)p = v; }

#define UNARY_LOOP(wide, narrow)                                                    \
    do {                                                                            \
        size_t i = 0;                                                               \
        for (; i + 8 <= count; i += 8) {                                            \
            Number8 x = load(in + i);                                               \
            store(out + i, wide);                                                   \
        }                                                                           \
        for (; i < count; i++) {                                                    \
            double x = in[i];                                                       \
            out[i] = narrow;                                                        \
        }                                                                           \
        return true;                                                                \
    } while (0)
#define UNARY_NAMED(name) UNARY_LOOP(name##_8(x), name##_1(x))

static bool unary(UnaryKind kind, double *out, const double *in, size_t count) {
    switch (kind) {
    case unary_negate: UNARY_LOOP(-x, -x);
    case unary_absolute: UNARY_NAMED(magnitude);
    case unary_square: UNARY_LOOP(x * x, x * x);
    case unary_reciprocal: UNARY_LOOP(1.0 / x, 1.0 / x);
    case unary_sqrt: UNARY_LOOP(__builtin_elementwise_sqrt(x), __builtin_elementwise_sqrt(x));
    case unary_relu: UNARY_LOOP(SELECT(x < SPLAT(0.0), SPLAT(0.0), x), x < 0 ? 0 : x);
    case unary_is_positive: UNARY_LOOP(SELECT(x > SPLAT(0.0), SPLAT(1.0), SPLAT(0.0)), x > 0 ? 1 : 0);
    case unary_exp: UNARY_NAMED(exp);
    case unary_expm1: UNARY_NAMED(expm1);
    case unary_log: UNARY_NAMED(log);
    case unary_log1p: UNARY_NAMED(log1p);
    case unary_log2: UNARY_NAMED(log2);
    case unary_log10: UNARY_NAMED(log10);
    case unary_sin: UNARY_NAMED(sin);
    case unary_cos: UNARY_NAMED(cos);
    case unary_tanh: UNARY_NAMED(tanh);
    case unary_sigmoid: UNARY_NAMED(sigmoid);
    case unary_softplus: UNARY_NAMED(softplus);
    default: return false;
    }
}

#define BINARY_STEPS(wide, narrow, LOAD_A, LOAD_B)                                  \
    do {                                                                            \
        size_t i = 0;                                                               \
        for (; i + 8 <= count; i += 8) {                                            \
            Number8 x = LOAD_A, y = LOAD_B;                                         \
            store(out + i, wide);                                                   \
        }                                                                           \
        for (; i < count; i++) {                                                    \
            double x = a[a_step ? i : 0], y = b[b_step ? i : 0];                    \
            out[i] = narrow;                                                        \
        }                                                                           \
        return true;                                                                \
    } while (0)
#define BINARY_LOOP(wide, narrow)                                                   \
    do {                                                                            \
        if (a_step && b_step) BINARY_STEPS(wide, narrow, load(a + i), load(b + i)); \
        if (a_step) BINARY_STEPS(wide, narrow, load(a + i), SPLAT(b[0]));           \
        if (b_step) BINARY_STEPS(wide, narrow, SPLAT(a[0]), load(b + i));           \
        BINARY_STEPS(wide, narrow, SPLAT(a[0]), SPLAT(b[0]));                       \
    } while (0)
#define BINARY_TEST(test) BINARY_LOOP(SELECT(test, SPLAT(1.0), SPLAT(0.0)), (test) ? 1 : 0)

static bool binary(BinaryKind kind, double *out, const double *a, size_t a_step, const double *b, size_t b_step,
                   size_t count) {
    switch (kind) {
    case binary_add: BINARY_LOOP(x + y, x + y);
    case binary_subtract: BINARY_LOOP(x - y, x - y);
    case binary_multiply: BINARY_LOOP(x * y, x * y);
    case binary_divide: BINARY_LOOP(x / y, x / y);
    case binary_maximum: BINARY_LOOP(SELECT((x > y) | (x != x), x, y), x > y || x != x ? x : y);
    case binary_minimum: BINARY_LOOP(SELECT((x < y) | (x != x), x, y), x < y || x != x ? x : y);
    case binary_less: BINARY_TEST(x < y);
    case binary_less_equal: BINARY_TEST(x <= y);
    case binary_equal: BINARY_TEST(x == y);
    case binary_not_equal: BINARY_TEST(x != y);
    default: return false;
    }
}

static void accumulate(double *out, double factor, const double *in, size_t count) {
    size_t i = 0;
    for (; i + 8 <= count; i += 8) store(out + i, load(out + i) + SPLAT(factor) * load(in + i));
    for (; i < count; i++) out[i] = out[i] + factor * in[i];
}

static void select_loop(double *out, const double *mask, const double *a, const double *b, size_t count) {
    size_t i = 0;
    for (; i + 8 <= count; i += 8) store(out + i, SELECT(load(mask + i) != SPLAT(0.0), load(a + i), load(b + i)));
    for (; i < count; i++) out[i] = mask[i] != 0 ? a[i] : b[i];
}

INLINE double across(Number8 s0, Number8 s1, Number8 s2, Number8 s3) {
    Number8 s = (s0 + s1) + (s2 + s3);
    return ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));
}

static double sum(const double *in, size_t count) {
    Number8 s0 = SPLAT(0.0), s1 = s0, s2 = s0, s3 = s0;
    size_t i = 0;
    for (; i + 32 <= count; i += 32) {
        s0 += load(in + i);
        s1 += load(in + i + 8);
        s2 += load(in + i + 16);
        s3 += load(in + i + 24);
    }
    if (i < count) {
        double rest[32] = {0};
        for (size_t j = 0; i + j < count; j++) rest[j] = in[i + j];
        s0 += load(rest);
        s1 += load(rest + 8);
        s2 += load(rest + 16);
        s3 += load(rest + 24);
    }
    return across(s0, s1, s2, s3);
}

static double dot(const double *a, const double *b, size_t count) {
    Number8 s0 = SPLAT(0.0), s1 = s0, s2 = s0, s3 = s0;
    size_t i = 0;
    for (; i + 32 <= count; i += 32) {
        s0 += load(a + i) * load(b + i);
        s1 += load(a + i + 8) * load(b + i + 8);
        s2 += load(a + i + 16) * load(b + i + 16);
        s3 += load(a + i + 24) * load(b + i + 24);
    }
    if (i < count) {
        double rest[32] = {0};
        for (size_t j = 0; i + j < count; j++) rest[j] = a[i + j] * b[i + j];
        s0 += load(rest);
        s1 += load(rest + 8);
        s2 += load(rest + 16);
        s3 += load(rest + 24);
    }
    return across(s0, s1, s2, s3);
}

// out[j] = in[0][j] + in[1][j] + …, one after the other; four vectors of columns at a time.
static void sum_rows(double *out, const double *in, size_t rows, size_t columns) {
    size_t j = 0;
    for (; j + 32 <= columns; j += 32) {
        Number8 s0 = SPLAT(0.0), s1 = s0, s2 = s0, s3 = s0;
        for (size_t i = 0; i < rows; i++) {
            const double *p = in + i * columns + j;
            s0 += load(p);
            s1 += load(p + 8);
            s2 += load(p + 16);
            s3 += load(p + 24);
        }
        store(out + j, s0);
        store(out + j + 8, s1);
        store(out + j + 16, s2);
        store(out + j + 24, s3);
    }
    for (; j < columns; j++) {
        double s = 0;
        for (size_t i = 0; i < rows; i++) s += in[i * columns + j];
        out[j] = s;
    }
}

INLINE Number8 larger(Number8 x, Number8 y) { return SELECT((x > y) | (x != x), x, y); }

static void max_rows(double *out, const double *in, size_t rows, size_t columns) {
    for (size_t j = 0; j < columns; j++) out[j] = in[j];
    for (size_t i = 1; i < rows; i++) {
        const double *p = in + i * columns;
        size_t j = 0;
        for (; j + 8 <= columns; j += 8) store(out + j, larger(load(out + j), load(p + j)));
        for (; j < columns; j++) {
            double x = out[j], y = p[j];
            out[j] = x > y || x != x ? x : y;
        }
    }
}

static double largest(const double *in, size_t count) {
    double best = in[0];
    size_t i = 1;
    if (count >= 16) {
        Number8 m = load(in);
        for (i = 8; i + 8 <= count; i += 8) m = larger(m, load(in + i));
        best = m[0];
        for (int lane = 1; lane < 8; lane++) best = best > m[lane] || best != best ? best : m[lane];
    }
    for (; i < count; i++) best = best > in[i] || best != best ? best : in[i];
    return best;
}

static void softmax_row(double *out, const double *in, size_t count, bool logarithm) {
    double top = largest(in, count);
    size_t i = 0;
    for (; i + 8 <= count; i += 8) store(out + i, exp_8(load(in + i) - SPLAT(top)));
    for (; i < count; i++) out[i] = exp_1(in[i] - top);
    double total = sum(out, count);
    if (logarithm) {
        double shift = log_1(total);
        for (i = 0; i < count; i++) out[i] = (in[i] - top) - shift;
    } else {
        for (i = 0; i + 8 <= count; i += 8) store(out + i, load(out + i) / SPLAT(total));
        for (; i < count; i++) out[i] = out[i] / total;
    }
}

typedef double Lanes __attribute__((vector_size(BLOCK_LANES * 8)));
typedef double LooseLanes __attribute__((vector_size(BLOCK_LANES * 8), aligned(8)));

// A block of c: one multiplication and one addition for each k in turn, all sums in registers.
INLINE void block_of(int vectors, double *c, size_t c_step, const double *a, const double *b, size_t k,
                     bool is_first) {
    Lanes s[BLOCK_ROWS][3];
    for (int i = 0; i < BLOCK_ROWS; i++)
        for (int j = 0; j < vectors; j++)
            s[i][j] = is_first ? (Lanes){0} : (Lanes)*(const LooseLanes *)(c + i * c_step + j * BLOCK_LANES);
    for (size_t p = 0; p < k; p++) {
        Lanes row[3];
        for (int j = 0; j < vectors; j++) row[j] = *(const LooseLanes *)(b + j * BLOCK_LANES);
#pragma clang loop unroll(full)
        for (int i = 0; i < BLOCK_ROWS; i++) {
            Lanes factor = (Lanes){0} + a[i];
            for (int j = 0; j < vectors; j++) s[i][j] += factor * row[j];
        }
        a += BLOCK_ROWS;
        b += BLOCK_LANES * vectors;
    }
    for (int i = 0; i < BLOCK_ROWS; i++)
        for (int j = 0; j < vectors; j++) *(LooseLanes *)(c + i * c_step + j * BLOCK_LANES) = s[i][j];
}
#define BLOCK(name, vectors)                                                                                    \
    static void name(double *c, size_t c_step, const double *a, const double *b, size_t k, bool is_first) {     \
        block_of(vectors, c, c_step, a, b, k, is_first);                                                        \
    }
BLOCK(block_1, 1)
BLOCK(block_2, 2)
#if BLOCK_VECTORS == 3
BLOCK(block_3, 3)
#else
#define block_3 block_2
#endif

// p' = c p - s q, q' = s p + c q.
static void turn(double *p, double *q, size_t count, double c, double s) {
    size_t i = 0;
    for (; i + 8 <= count; i += 8) {
        Number8 a = load(p + i), b = load(q + i);
        store(p + i, SPLAT(c) * a - SPLAT(s) * b);
        store(q + i, SPLAT(s) * a + SPLAT(c) * b);
    }
    for (; i < count; i++) {
        double a = p[i], b = q[i];
        p[i] = c * a - s * b;
        q[i] = s * a + c * b;
    }
}

// A few columns at a time: what the next turn needs of a row stays in registers.
static void turn_chain(double *rows, ptrdiff_t stride, size_t width, const double *c, const double *s, size_t count) {
    size_t j = 0;
    for (; j + 32 <= width; j += 32) {
        double *p = rows + j;
        Number8 x0 = load(p), x1 = load(p + 8), x2 = load(p + 16), x3 = load(p + 24);
        for (size_t i = 0; i < count; i++) {
            Number8 cosine = SPLAT(c[i]), sine = SPLAT(s[i]);
            const double *q = p + stride;
            Number8 y0 = load(q), y1 = load(q + 8), y2 = load(q + 16), y3 = load(q + 24);
            store(p, cosine * x0 + sine * y0);
            store(p + 8, cosine * x1 + sine * y1);
            store(p + 16, cosine * x2 + sine * y2);
            store(p + 24, cosine * x3 + sine * y3);
            x0 = cosine * y0 - sine * x0;
            x1 = cosine * y1 - sine * x1;
            x2 = cosine * y2 - sine * x2;
            x3 = cosine * y3 - sine * x3;
            p += stride;
        }
        store(p, x0);
        store(p + 8, x1);
        store(p + 16, x2);
        store(p + 24, x3);
    }
    for (; j + 8 <= width; j += 8) {
        double *p = rows + j;
        Number8 x = load(p);
        for (size_t i = 0; i < count; i++, p += stride) {
            Number8 y = load(p + stride);
            store(p, SPLAT(c[i]) * x + SPLAT(s[i]) * y);
            x = SPLAT(c[i]) * y - SPLAT(s[i]) * x;
        }
        store(p, x);
    }
    for (; j < width; j++) {
        double *p = rows + j, x = *p;
        for (size_t i = 0; i < count; i++, p += stride) {
            double y = p[stride];
            *p = c[i] * x + s[i] * y;
            x = c[i] * y - s[i] * x;
        }
        *p = x;
    }
}

const KernelTable TABLE_NAME = {
    .unary = unary, .binary = binary, .accumulate = accumulate, .select = select_loop, .sum = sum, .dot = dot,
    .sum_rows = sum_rows, .max_rows = max_rows, .softmax_row = softmax_row,
    .turn = turn, .turn_chain = turn_chain, .block_rows = BLOCK_ROWS, .block_lanes = BLOCK_LANES, .block_vectors = BLOCK_VECTORS,
    .block = {block_1, block_2, block_3},
};
#include "NumberTemplateEnd.h"
