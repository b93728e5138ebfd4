// Eigenvectors of symmetric matrices: reflections to a tridiagonal matrix, then implicit steps on its two diagonals
// (Wilkinson and Reinsch 1971). The vectors lie as rows, so that every loop runs over neighbours.
#include "KernelTable.h"

#define ROOT __builtin_elementwise_sqrt

typedef struct {
    const KernelTable *loops;
    size_t n;
    double *a;              // the lower triangle; row i becomes the reflector that made it short
    double *main, *beside;  // the diagonal, and what stands left of it
    double *vectors;        // n x n
} Symmetric;

static double size_of(double x) { return x < 0 ? -x : x; }
static double length(double x, double y) {
    double a = size_of(x), b = size_of(y), long_side = a > b ? a : b, short_side = a > b ? b : a;
    if (long_side == 0) return 0;
    double share = short_side / long_side;
    return long_side * ROOT(1 + share * share);
}

// Makes row i's part before the diagonal a reflector whose last element scales it; 0 there if none is needed.
static void shorten(Symmetric *x, size_t i) {
    double *p = x->a + i * x->n, size = ROOT(x->loops->dot(p, p, i));
    double rest = i < 2 ? 0 : x->loops->dot(p, p, i - 1);
    if (rest == 0) {
        x->beside[i] = p[i - 1];
        p[i - 1] = 0;
        return;
    }
    if (p[i - 1] < 0) size = -size;
    for (size_t j = 0; j < i; j++) p[j] = p[j] / size;
    p[i - 1] = p[i - 1] + 1;
    x->beside[i] = -size;
}

// The first i rows and columns between two reflections with p: a - p w' - w p'.
static void reflect_both(Symmetric *x, const double *p, double *w, size_t i) {
    const KernelTable *loops = x->loops;
    double scale = p[i - 1];
    for (size_t r = 0; r < i; r++) w[r] = 0;
    for (size_t r = 0; r < i; r++) {
        const double *row = x->a + r * x->n;
        double sum = loops->dot(row, p, r + 1);
        loops->accumulate(w, p[r], row, r);
        w[r] = w[r] + sum;
    }
    for (size_t r = 0; r < i; r++) w[r] = w[r] / scale;
    loops->accumulate(w, -loops->dot(p, w, i) / (2 * scale), p, i);
    for (size_t r = 0; r < i; r++) {
        double *row = x->a + r * x->n;
        loops->accumulate(row, -p[r], w, r + 1);
        loops->accumulate(row, -w[r], p, r + 1);
    }
}

static void tridiagonalize(Symmetric *x, double *w) {
    x->beside[0] = 0;
    for (size_t i = x->n; i-- > 0;) {
        double *row = x->a + i * x->n;
        x->main[i] = row[i];
        if (i == 0) break;
        shorten(x, i);
        if (row[i - 1] != 0) reflect_both(x, row, w, i);
    }
}

// The product of all reflectors, its columns as rows.
static void multiply_out(Symmetric *x) {
    size_t n = x->n;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) x->vectors[i * n + j] = i == j ? 1 : 0;
    for (size_t i = 1; i < n; i++) {
        const double *p = x->a + i * n;
        if (p[i - 1] == 0) continue;
        for (size_t j = 0; j < i; j++) {
            double *row = x->vectors + j * n;
            x->loops->accumulate(row, -x->loops->dot(p, row, i) / p[i - 1], p, i);
        }
    }
}

// One implicit step on the places from k to p, both included, with Wilkinson's shift. `turns` has room for 2 n numbers.
static void step(Symmetric *x, size_t k, size_t p, double *turns) {
    double *d = x->main, *e = x->beside, *cosines = turns, *sines = turns + x->n;
    double g = (d[k + 1] - d[k]) / (2 * e[k + 1]), r = length(g, 1);
    g = d[p] - d[k] + e[k + 1] / (g + (g < 0 ? -r : r));
    double s = 1, c = 1, moved = 0;
    size_t count = 0;
    for (size_t i = p; i-- > k;) {
        double f = s * e[i + 1], b = c * e[i + 1];
        r = length(f, g);
        if (i + 2 <= p) e[i + 2] = r;
        if (r == 0) {
            // What stood beside has vanished on the way: the block falls apart here.
            d[i + 1] = d[i + 1] - moved;
            x->loops->turn_chain(x->vectors + p * x->n, -(ptrdiff_t)x->n, x->n, cosines, sines, count);
            return;
        }
        s = f / r;
        c = g / r;
        g = d[i + 1] - moved;
        r = (d[i] - g) * s + 2 * c * b;
        moved = s * r;
        d[i + 1] = g + moved;
        g = c * r - b;
        cosines[count] = c;
        sines[count++] = s;
    }
    x->loops->turn_chain(x->vectors + p * x->n, -(ptrdiff_t)x->n, x->n, cosines, sines, count);
    d[k] = d[k] - moved;
    e[k + 1] = g;
}

static bool diagonalize(Symmetric *x, double *turns) {
    const double epsilon = 0x1p-53;
    double *d = x->main, *e = x->beside;
    for (size_t k = 0; k < x->n; k++) {
        for (int count = 0;; count++) {
            size_t p = k;
            while (p + 1 < x->n && !(size_of(e[p + 1]) <= epsilon * (size_of(d[p]) + size_of(d[p + 1])))) p++;
            if (p + 1 < x->n) e[p + 1] = 0;
            if (p == k) break;
            if (count == 60) return false;
            step(x, k, p, turns);
        }
    }
    return true;
}

// Ascending values; equal ones stay in their order.
static void sort(Symmetric *x) {
    for (size_t i = 0; i < x->n; i++) {
        size_t best = i;
        for (size_t j = i + 1; j < x->n; j++) if (x->main[j] < x->main[best]) best = j;
        if (best == i) continue;
        double t = x->main[i], *one = x->vectors + i * x->n, *other = x->vectors + best * x->n;
        x->main[i] = x->main[best];
        x->main[best] = t;
        for (size_t j = 0; j < x->n; j++) {
            t = one[j];
            one[j] = other[j];
            other[j] = t;
        }
    }
}

bool decompose_symmetric(double *a, double *values, double *vectors, size_t n) {
    if (n == 0) return true;
    double scale = fitting_scale(a, n * n), *space = kernel_allocate(3 * n);
    if (scale == 0 || !space) {
        kernel_release(space, 3 * n);
        return false;
    }
    for (size_t i = 0; scale != 1 && i < n * n; i++) a[i] = a[i] * scale;
    Symmetric x = {kernel_table(), n, a, values, space, vectors};
    tridiagonalize(&x, space + n);
    multiply_out(&x);
    bool settled = diagonalize(&x, space + n);
    sort(&x);
    for (size_t i = 0; scale != 1 && i < n; i++) values[i] = values[i] / scale;
    kernel_release(space, 3 * n);
    return settled;
}
