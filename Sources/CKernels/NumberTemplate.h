// Opens a section in which `Number` is one double or a vector of eight: included with LANES set to 1 or 8.
// Every helper does the same operations in the same order for both, so that a scalar and a vector give equal bits.
// No include guard: the file is read once for each width.

#if LANES == 1
#define Number double
#define Whole int64_t
#define NAMED(name) name##_1
#define SPLAT(c) (c)
#define SPLAT_WHOLE(c) ((int64_t)(c))
#define SELECT(mask, a, b) ((mask) ? (a) : (b))
#define SELECT_WHOLE(mask, a, b) ((mask) ? (a) : (b))
#define NOT(mask) (!(mask))
#define ANY(mask) (mask)
static inline int64_t bits_1(double x) { int64_t b; __builtin_memcpy(&b, &x, 8); return b; }
static inline double from_bits_1(int64_t b) { double x; __builtin_memcpy(&x, &b, 8); return x; }
#else
#pragma clang diagnostic ignored "-Wpsabi"
typedef double Number8 __attribute__((vector_size(64)));
typedef int64_t Whole8 __attribute__((vector_size(64)));
#define Number Number8
#define Whole Whole8
#define NAMED(name) name##_8
#define SPLAT(c) ((Number8){(c), (c), (c), (c), (c), (c), (c), (c)})
#define SPLAT_WHOLE(c) ((Whole8){(c), (c), (c), (c), (c), (c), (c), (c)})
#define SELECT(mask, a, b) ((Number8)(((Whole8)(a) & (mask)) | ((Whole8)(b) & ~(mask))))
#define SELECT_WHOLE(mask, a, b) (((a) & (mask)) | ((b) & ~(mask)))
#define NOT(mask) (~(mask))
#define ANY(mask) any_8(mask)
static inline __attribute__((always_inline)) Whole8 bits_8(Number8 x) { return (Whole8)x; }
static inline __attribute__((always_inline)) Number8 from_bits_8(Whole8 b) { return (Number8)b; }
static inline __attribute__((always_inline)) bool any_8(Whole8 m) { return (m[0] | m[1] | m[2] | m[3] | m[4] | m[5] | m[6] | m[7]) != 0; }
#endif

#define BITS NAMED(bits)
#define FROM_BITS NAMED(from_bits)
#define INLINE static inline __attribute__((always_inline))
#define SIGN_BIT ((int64_t)1 << 63)
// Adding and taking away 1.5 * 2^52 rounds to a whole number, which then stands in the low bits.
#define ROUNDER 0x1.8p52
#define ROUNDER_BITS ((int64_t)0x4338000000000000)

INLINE Number NAMED(magnitude)(Number x) { return FROM_BITS(BITS(x) & ~SPLAT_WHOLE(SIGN_BIT)); }
INLINE Number NAMED(with_sign)(Number x, Number sign) {
    return FROM_BITS((BITS(x) & ~SPLAT_WHOLE(SIGN_BIT)) | (BITS(sign) & SPLAT_WHOLE(SIGN_BIT)));
}
// 2^k for k from -1022 to 1023.
INLINE Number NAMED(power_of_two)(Whole k) { return FROM_BITS((k + SPLAT_WHOLE(1023)) << 52); }
// x * 2^k, rounded once.
INLINE Number NAMED(scaled)(Number x, Whole k) {
    Whole half = k >> 1;
    return x * NAMED(power_of_two)(half) * NAMED(power_of_two)(k - half);
}
INLINE Number NAMED(real)(Whole k) { return FROM_BITS(k + SPLAT_WHOLE(ROUNDER_BITS)) - SPLAT(ROUNDER); }

// A sum of two numbers that holds about 106 bits.
typedef struct { Number high, low; } NAMED(Pair);
#define Pair NAMED(Pair)

INLINE Pair NAMED(fast_sum)(Number a, Number b) {
    Number s = a + b;
    return (Pair){s, b - (s - a)};
}
INLINE Pair NAMED(exact_sum)(Number a, Number b) {
    Number s = a + b, t = s - a;
    return (Pair){s, (a - (s - t)) + (b - t)};
}
INLINE Pair NAMED(exact_product)(Number a, Number b) {
    Number a_high = FROM_BITS(BITS(a) & ~SPLAT_WHOLE(0x7ffffff)), a_low = a - a_high;
    Number b_high = FROM_BITS(BITS(b) & ~SPLAT_WHOLE(0x7ffffff)), b_low = b - b_high;
    Number p = a * b;
    return (Pair){p, ((a_high * b_high - p) + (a_high * b_low + a_low * b_high)) + a_low * b_low};
}
INLINE Pair NAMED(pair_sum)(Pair a, Pair b) {
    Pair s = NAMED(exact_sum)(a.high, b.high);
    return NAMED(fast_sum)(s.high, s.low + (a.low + b.low));
}
INLINE Pair NAMED(pair_product)(Pair a, Pair b) {
    Pair p = NAMED(exact_product)(a.high, b.high);
    return NAMED(fast_sum)(p.high, p.low + (a.high * b.low + a.low * b.high));
}
INLINE Pair NAMED(pair_quotient)(Pair a, Pair b) {
    Number q = a.high / b.high;
    Pair p = NAMED(exact_product)(q, b.high);
    Number rest = ((a.high - p.high) - p.low) + (a.low - q * b.low);
    return NAMED(fast_sum)(q, rest / b.high);
}
