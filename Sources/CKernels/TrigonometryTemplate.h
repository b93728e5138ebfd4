// sin and cos, for one double or a vector: see NumberTemplate.h.

// x = quadrant * pi/2 + high + low with |high| <= pi/4.
typedef struct { Number high, low; Whole quadrant; } NAMED(Angle);
#define Angle NAMED(Angle)

INLINE Angle NAMED(near_angle)(Number x) {
    Number shifted = x * SPLAT(two_over_pi) + SPLAT(ROUNDER), k = shifted - SPLAT(ROUNDER);
    Number a = x - k * SPLAT(half_pi_1);
    Pair b = NAMED(exact_sum)(a, -(k * SPLAT(half_pi_2)));
    Pair c = NAMED(exact_sum)(b.high, -(k * SPLAT(half_pi_3)));
    Pair r = NAMED(fast_sum)(c.high, (c.low + b.low) - k * SPLAT(half_pi_4));
    return (Angle){r.high, r.low, BITS(shifted)};
}

#if LANES == 1
static inline uint32_t two_over_pi_word(int place) { return place < 2 ? 0 : two_over_pi_words[place - 2]; }
// The same for any finite size: the fraction of x * 2/pi from as many of its bits as the exponent asks for.
static Angle far_angle(double x) {
    int64_t b = bits_1(x);
    int exponent = (int)((b >> 52) & 0x7ff) - 1075;
    uint64_t m = ((uint64_t)b & 0xfffffffffffffULL) | 0x10000000000000ULL;
    // Bits of 2/pi that weigh 8 quarter turns or more only add whole turns; two words of zeros stand before the first.
    int first = exponent - 3 + 64, word = first / 32, shift = first % 32;
    uint32_t window[7];
    for (int i = 0; i < 7; i++) {
        uint64_t two = ((uint64_t)two_over_pi_word(word + i) << 32) | two_over_pi_word(word + i + 1);
        window[i] = (uint32_t)(two >> (32 - shift));
    }
    // The product with the 53-bit significand, kept to the window's 224 bits.
    uint32_t product[7];
    uint64_t m_low = m & 0xffffffff, m_high = m >> 32, carry = 0;
    for (int i = 6; i >= 0; i--) {
        uint64_t part = window[i] * m_low + (carry & 0xffffffff), next = i < 6 ? window[i + 1] * m_high : 0;
        uint64_t low = (part & 0xffffffff) + (next & 0xffffffff);
        product[i] = (uint32_t)low;
        carry = (part >> 32) + (next >> 32) + (low >> 32) + (carry >> 32);
    }
    // Three bits before the point are whole quarter turns.
    uint64_t top = ((uint64_t)product[0] << 32) | product[1], middle = ((uint64_t)product[2] << 32) | product[3];
    uint64_t quadrant = top >> 61;
    top = (top << 3) | (middle >> 61);
    middle = (middle << 3) | (product[4] >> 29);
    bool turned = (top >> 63) != 0;
    if (turned) {
        quadrant += 1;
        middle = ~middle + 1;
        top = ~top + (middle == 0);
    }
    // 106 bits of the fraction, from its first set bit on.
    int zeros = top ? __builtin_clzll(top) : 64 + (middle ? __builtin_clzll(middle) : 63);
    if (zeros >= 64) { top = middle << (zeros - 64); middle = 0; }
    else if (zeros > 0) { top = (top << zeros) | (middle >> (64 - zeros)); middle <<= zeros; }
    double scale = power_of_two_1(-53 - zeros);
    double high = (double)(int64_t)(top >> 11) * scale;
    double low = (double)(int64_t)(((top & 0x7ff) << 42) | (middle >> 22)) * scale * 0x1p-53;
    Pair fraction = {high, low}, half_pi = {half_pi_pair_1, half_pi_pair_2};
    Pair r = pair_product_1(fraction, half_pi);
    if (turned) r = (Pair){-r.high, -r.low};
    if (x < 0) { r = (Pair){-r.high, -r.low}; quadrant = 0 - quadrant; }
    return (Angle){r.high, r.low, (int64_t)quadrant};
}
#define ANGLE_LIMIT 0x1p19
INLINE Angle NAMED(angle)(Number x) {
    if (magnitude_1(x) <= ANGLE_LIMIT) return near_angle_1(x);
    if (!(magnitude_1(x) < __builtin_inf())) return (Angle){__builtin_nan(""), 0, 0};
    return far_angle(x);
}
#else
INLINE Angle NAMED(angle)(Number x) {
    Whole far = NOT(NAMED(magnitude)(x) <= SPLAT(ANGLE_LIMIT));
    Angle result = NAMED(near_angle)(SELECT(far, SPLAT(0.0), x));
    if (ANY(far)) {
        for (int lane = 0; lane < LANES; lane++) {
            if (!far[lane]) continue;
            Angle_1 one = angle_1(x[lane]);
            result.high[lane] = one.high;
            result.low[lane] = one.low;
            result.quadrant[lane] = one.quadrant;
        }
    }
    return result;
}
#endif

// sin and cos of a reduced angle: the leading part and what is to be added to it.
INLINE Pair NAMED(sine_parts)(Angle a) {
    Number z = a.high * a.high, sum = SPLAT(sin_terms[6]);
    for (int i = 5; i >= 0; i--) sum = sum * z + SPLAT(sin_terms[i]);
    return (Pair){a.high, a.high * z * sum + (a.low - SPLAT(0.5) * z * a.low)};
}
INLINE Pair NAMED(cosine_parts)(Angle a) {
    Number z = a.high * a.high, half = SPLAT(0.5) * z, lead = SPLAT(1.0) - half, sum = SPLAT(cos_terms[6]);
    for (int i = 5; i >= 0; i--) sum = sum * z + SPLAT(cos_terms[i]);
    return (Pair){lead, ((SPLAT(1.0) - lead) - half) + (z * z * sum - a.high * a.low)};
}
INLINE Number NAMED(wave)(Angle a, Whole quadrant) {
    Pair s = NAMED(sine_parts)(a), c = NAMED(cosine_parts)(a);
    Number sine = s.high + s.low, cosine = c.high + c.low;
    Number result = SELECT((quadrant & SPLAT_WHOLE(1)) != SPLAT_WHOLE(0), cosine, sine);
    return FROM_BITS(BITS(result) ^ ((quadrant & SPLAT_WHOLE(2)) << 62));
}
INLINE Number NAMED(sin)(Number x) {
    Angle a = NAMED(angle)(x);
    Number result = NAMED(wave)(a, a.quadrant);
    // Keeps the sign of zero.
    result = SELECT(x == SPLAT(0.0), x, result);
    return NAMED(quiet)(result, result);
}
INLINE Number NAMED(cos)(Number x) {
    Angle a = NAMED(angle)(x);
    Number result = NAMED(wave)(a, a.quadrant + SPLAT_WHOLE(1));
    return NAMED(quiet)(result, result);
}
