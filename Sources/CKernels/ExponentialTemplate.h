// exp and its relatives, for one double or a vector: see NumberTemplate.h.

// exp(x) = (1 + head + tail) * 2^power; tail is small beside head, and head at most 0.42.
typedef struct { Number head, tail; Whole power; } NAMED(Exponential);
#define Exponential NAMED(Exponential)

// exp(x + rest) for |x| <= 1100.
INLINE Exponential NAMED(exponential)(Number x, Number rest) {
    Number shifted = x * SPLAT(inverse_ln2_1) + SPLAT(ROUNDER), k = shifted - SPLAT(ROUNDER);
    Number high = x - k * SPLAT(ln2_1), low = k * SPLAT(ln2_2) - rest;
    Number r = high - low, r_low = (high - r) - low, square = r * r;
    Number sum = SPLAT(exp_terms[10]);
    for (int i = 9; i >= 0; i--) sum = sum * r + SPLAT(exp_terms[i]);
    return (Exponential){r, r_low + (square * sum + r * r_low), BITS(shifted) - SPLAT_WHOLE(ROUNDER_BITS)};
}
INLINE Number NAMED(clamped)(Number x) {
    x = SELECT(x > SPLAT(1000.0), SPLAT(1000.0), x);
    return SELECT(x < SPLAT(-1000.0), SPLAT(-1000.0), x);
}
INLINE Number NAMED(quiet)(Number x, Number result) { return SELECT(x != x, SPLAT(__builtin_nan("")), result); }

INLINE Number NAMED(scaled_far)(Number x, Whole k) {
    Whole quarter = k >> 2;
    Number step = NAMED(power_of_two)(quarter);
    return x * step * step * step * NAMED(power_of_two)(k - quarter * 3);
}

// Where a result needs no care for overflow, underflow or not-a-number.
#define EASY_LIMIT 700.0
INLINE Whole NAMED(is_hard)(Number x) { return NOT(NAMED(magnitude)(x) <= SPLAT(EASY_LIMIT)); }

// exp(x) = (high + low) * 2^power, low at most 0.023 of high: a table of 2^(j/16) leaves a polynomial of few terms.
typedef struct { Number high, low; Whole power; } NAMED(Tabled);
#define Tabled NAMED(Tabled)

#if LANES == 1
INLINE Pair NAMED(table_entry)(Whole k) { return (Pair){exp_table[k & 15][0], exp_table[k & 15][1]}; }
#elif defined(WIDE_TABLES)
#define COLUMN(j, c) exp_table[j][c], exp_table[j + 1][c], exp_table[j + 2][c], exp_table[j + 3][c], \
    exp_table[j + 4][c], exp_table[j + 5][c], exp_table[j + 6][c], exp_table[j + 7][c]
#define FROM_TABLE(k, c) __builtin_ia32_vpermi2varpd512((Number8){COLUMN(0, c)}, (k), (Number8){COLUMN(8, c)})
INLINE Pair NAMED(table_entry)(Whole k) { return (Pair){FROM_TABLE(k, 0), FROM_TABLE(k, 1)}; }
#else
INLINE Pair NAMED(table_entry)(Whole k) {
    typedef double Entry __attribute__((vector_size(16), aligned(8)));
#define ENTRY(lane) (*(const Entry *)exp_table[k[lane] & 15])
    Entry e[8] = {ENTRY(0), ENTRY(1), ENTRY(2), ENTRY(3), ENTRY(4), ENTRY(5), ENTRY(6), ENTRY(7)};
    return (Pair){{e[0][0], e[1][0], e[2][0], e[3][0], e[4][0], e[5][0], e[6][0], e[7][0]},
                  {e[0][1], e[1][1], e[2][1], e[3][1], e[4][1], e[5][1], e[6][1], e[7][1]}};
}
#endif

// For |x| <= 1100.
INLINE Tabled NAMED(tabled)(Number x) {
    Number shifted = x * SPLAT(sixteen_over_ln2) + SPLAT(ROUNDER), k = shifted - SPLAT(ROUNDER);
    Number r = (x - k * SPLAT(ln2_sixteenth_1)) - k * SPLAT(ln2_sixteenth_2);
    Number sum = SPLAT(exp_table_terms[5]);
    for (int i = 4; i >= 0; i--) sum = sum * r + SPLAT(exp_table_terms[i]);
    Whole whole = BITS(shifted) - SPLAT_WHOLE(ROUNDER_BITS);
    Pair entry = NAMED(table_entry)(whole);
    return (Tabled){entry.high, entry.high * (r + r * r * sum) + entry.low, whole >> 4};
}

INLINE Number NAMED(exp)(Number x) {
    Tabled e = NAMED(tabled)(x);
    Number result = (e.high + e.low) * NAMED(power_of_two)(e.power);
    Whole hard = NAMED(is_hard)(x);
    if (ANY(hard)) {
        e = NAMED(tabled)(NAMED(clamped)(x));
        Number careful = NAMED(scaled)(e.high + e.low, e.power);
        result = SELECT(hard, NAMED(quiet)(x, careful), result);
    }
    return result;
}

// exp(x) - 1 for |x| <= 700, to more than double accuracy.
INLINE Pair NAMED(expm1_pair)(Number x) {
    Exponential e = NAMED(exponential)(x, SPLAT(0.0));
    Number scale = NAMED(power_of_two)(e.power);
    Pair p = NAMED(fast_sum)(e.head, e.tail);
    Pair whole = NAMED(exact_sum)(scale, SPLAT(-1.0));
    Pair s = NAMED(exact_sum)(whole.high, scale * p.high);
    return NAMED(fast_sum)(s.high, s.low + (whole.low + scale * p.low));
}

INLINE Number NAMED(expm1)(Number x) {
    Number inside = SELECT(x > SPLAT(700.0), SPLAT(700.0), SELECT(x < SPLAT(-60.0), SPLAT(-60.0), x));
    Pair p = NAMED(expm1_pair)(inside);
    Number result = SELECT(x > SPLAT(700.0), NAMED(exp)(x), p.high);
    result = SELECT(NAMED(magnitude)(x) < SPLAT(0x1p-54), x, result);
    return NAMED(quiet)(x, result);
}

// exp(-|x|) for the functions below, to more than double accuracy.
INLINE Pair NAMED(decay)(Number x) {
    Number inside = SELECT(x > SPLAT(700.0), SPLAT(700.0), x);
    Exponential e = NAMED(exponential)(-inside, SPLAT(0.0));
    Pair s = NAMED(fast_sum)(SPLAT(1.0), e.head);
    Number scale = NAMED(power_of_two)(e.power);
    Pair sum = NAMED(fast_sum)(s.high, s.low + e.tail);
    return (Pair){sum.high * scale, sum.low * scale};
}

INLINE Number NAMED(sigmoid)(Number x) {
    Number size = NAMED(magnitude)(x);
    Whole hard = NAMED(is_hard)(x), negative = x < SPLAT(0.0);
    // exp(-|x|) as t + t_low.
    Tabled e = NAMED(tabled)(SELECT(hard, SPLAT(0.0), -size));
    Number scale = NAMED(power_of_two)(e.power), y = e.high + e.low;
    Number t = y * scale, t_low = (e.low - (y - e.high)) * scale;
    Number above = SELECT(negative, t, SPLAT(1.0)), above_low = SELECT(negative, t_low, SPLAT(0.0));
    Number q = above / (SPLAT(1.0) + t);
    // What is missing, times a rough 1 / (1 + t).
    Number rest = (((above - q) - q * t) + above_low) - q * t_low;
    Number result = q + rest * (SPLAT(0.97) - SPLAT(0.47) * t);
    if (ANY(hard)) {
        Number careful = SELECT(x > SPLAT(0.0), SPLAT(1.0), NAMED(exp)(x));
        result = SELECT(hard, careful, result);
    }
    return result;
}

// x + x^3 R(x^2) up to 0.78125, 1 - 2 / (exp(2x) + 1) beyond: one division for both. What is no number stays that.
INLINE Number NAMED(tanh)(Number x) {
    Number size = NAMED(magnitude)(x), z = size * size;
    size = SELECT(size > SPLAT(22.0), SPLAT(22.0), size);
    Tabled e = NAMED(tabled)(size + size);
    Number scale = NAMED(power_of_two)(e.power), y = e.high + e.low, power = y * scale;
    Number below = power + SPLAT(1.0);
    // What `below` lacks.
    Number rest = (power - (below - SPLAT(1.0))) + (e.low - (y - e.high)) * scale;
    Number top = SPLAT(tanh_top_terms[3]), bottom = SPLAT(tanh_below_terms[3]);
    for (int i = 2; i >= 0; i--) {
        top = top * z + SPLAT(tanh_top_terms[i]);
        bottom = bottom * z + SPLAT(tanh_below_terms[i]);
    }
    Whole near = size < SPLAT(0.78125);
    Number q = SELECT(near, top * (z * size), SPLAT(-2.0)) / SELECT(near, bottom, below);
    // Near 0 it is too small to count.
    q = q + SPLAT(0.5) * rest * (q * q);
    Number result = SELECT(near, size, SPLAT(1.0)) + q;
    return NAMED(with_sign)(result, x);
}
