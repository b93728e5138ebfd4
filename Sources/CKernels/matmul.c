// The matrix product: packed panels, register blocks, and each element one sequential sum over k.
#include "KernelTable.h"

enum { panel_depth = 256, panel_rows = 96, panel_columns = 1536, small_work = 2500 };

static size_t lesser(size_t a, size_t b) { return a < b ? a : b; }

// Strips of `width` rows (of a) or columns (of b), each element of k side by side; short strips are filled with zeros.
static void pack(double *out, const double *in, ptrdiff_t across, ptrdiff_t along, size_t extent, size_t width,
                 size_t depth) {
    for (size_t start = 0; start < extent; start += width) {
        size_t used = lesser(width, extent - start);
        const double *p = in + (ptrdiff_t)start * across;
        if (across == 1 && used == width) {
            for (size_t k = 0; k < depth; k++, out += width)
                __builtin_memcpy(out, p + (ptrdiff_t)k * along, width * sizeof(double));
            continue;
        }
        for (size_t i = 0; i < used; i++)
            for (size_t k = 0; k < depth; k++) out[k * width + i] = p[(ptrdiff_t)i * across + (ptrdiff_t)k * along];
        for (size_t i = used; i < width; i++)
            for (size_t k = 0; k < depth; k++) out[k * width + i] = 0;
        out += width * depth;
    }
}

static void small_product(double *c, KernelMatrix a, KernelMatrix b, size_t m, size_t n, size_t k) {
    for (size_t i = 0; i < m; i++) {
        double *row = c + i * n;
        for (size_t j = 0; j < n; j++) row[j] = 0;
        for (size_t p = 0; p < k; p++) {
            double factor = a.elements[(ptrdiff_t)i * a.row_step + (ptrdiff_t)p * a.column_step];
            const double *q = b.elements + (ptrdiff_t)p * b.row_step;
            if (b.column_step == 1 && n >= 32) {
                kernel_accumulate(row, factor, q, n);
            } else if (b.column_step == 1) {
                for (size_t j = 0; j < n; j++) row[j] += factor * q[j];
            } else {
                for (size_t j = 0; j < n; j++) row[j] += factor * q[(ptrdiff_t)j * b.column_step];
            }
        }
    }
}

// A matrix times a vector, eight rows at a time: eight independent sequential sums.
static void vector_product(double *c, KernelMatrix a, const double *x, ptrdiff_t x_step, size_t m, size_t k) {
    size_t i = 0;
    for (; i + 8 <= m; i += 8) {
        const double *p = a.elements + (ptrdiff_t)i * a.row_step;
        double s[8] = {0};
        for (size_t q = 0; q < k; q++) {
            double factor = x[(ptrdiff_t)q * x_step];
            const double *column = p + (ptrdiff_t)q * a.column_step;
            for (int r = 0; r < 8; r++) s[r] += column[r * a.row_step] * factor;
        }
        for (int r = 0; r < 8; r++) c[i + r] = s[r];
    }
    for (; i < m; i++) {
        double s = 0;
        const double *p = a.elements + (ptrdiff_t)i * a.row_step;
        for (size_t q = 0; q < k; q++) s += p[(ptrdiff_t)q * a.column_step] * x[(ptrdiff_t)q * x_step];
        c[i] = s;
    }
}

// The vectors of the strip of columns that begins at `start`: full width, or as many as the rest needs.
static size_t strip_vectors(const KernelTable *t, size_t columns, size_t start) {
    size_t needed = (columns - start + t->block_lanes - 1) / t->block_lanes;
    return lesser(needed, t->block_vectors);
}

// One packed block of a times one packed panel of b, added to c.
static void multiply_panels(const KernelTable *t, double *c, size_t c_step, const double *a, const double *b,
                            size_t rows, size_t columns, size_t depth, bool is_first) {
    size_t block_rows = t->block_rows, full = t->block_lanes * t->block_vectors;
    double edge[8 * 32];
    for (size_t j = 0; j < columns; j += full) {
        size_t vectors = strip_vectors(t, columns, j), block_columns = vectors * t->block_lanes;
        size_t width = lesser(block_columns, columns - j);
        for (size_t i = 0; i < rows; i += block_rows) {
            size_t height = lesser(block_rows, rows - i);
            double *corner = c + i * c_step + j;
            const double *strip = a + i * depth, *panel = b + j * depth;
            if (height == block_rows && width == block_columns) {
                t->block[vectors - 1](corner, c_step, strip, panel, depth, is_first);
                continue;
            }
            for (size_t r = 0; !is_first && r < height; r++)
                for (size_t s = 0; s < width; s++) edge[r * block_columns + s] = corner[r * c_step + s];
            t->block[vectors - 1](edge, block_columns, strip, panel, depth, is_first);
            for (size_t r = 0; r < height; r++)
                for (size_t s = 0; s < width; s++) corner[r * c_step + s] = edge[r * block_columns + s];
        }
    }
}

bool kernel_matmul(double *c, KernelMatrix a, KernelMatrix b, size_t m, size_t n, size_t k) {
    if (n == 1) {
        vector_product(c, a, b.elements, b.row_step, m, k);
        return true;
    }
    if (k == 0) {
        for (size_t i = 0; i < m * n; i++) c[i] = 0;
        return true;
    }
    if (m * n * k <= small_work || m == 1) {
        small_product(c, a, b, m, n, k);
        return true;
    }
    const KernelTable *t = kernel_table();
    size_t rows = lesser(panel_rows, (m + t->block_rows - 1) / t->block_rows * t->block_rows);
    size_t full = t->block_lanes * t->block_vectors, columns = lesser(panel_columns / full * full, (n + full - 1) / full * full);
    size_t depth = lesser(panel_depth, k), a_size = rows * depth, b_size = columns * depth;
    double *panels = kernel_allocate(a_size + b_size);
    if (!panels) return false;
    for (size_t j = 0; j < n; j += columns) {
        size_t width = lesser(columns, n - j);
        for (size_t p = 0; p < k; p += depth) {
            size_t deep = lesser(depth, k - p);
            const double *b_corner = b.elements + (ptrdiff_t)p * b.row_step + (ptrdiff_t)j * b.column_step;
            size_t even = width / full * full;
            pack(panels + a_size, b_corner, b.column_step, b.row_step, even, full, deep);
            if (even < width)
                pack(panels + a_size + even * deep, b_corner + (ptrdiff_t)even * b.column_step, b.column_step, b.row_step,
                     width - even, strip_vectors(t, width, even) * t->block_lanes, deep);
            for (size_t i = 0; i < m; i += rows) {
                size_t height = lesser(rows, m - i);
                const double *a_corner = a.elements + (ptrdiff_t)i * a.row_step + (ptrdiff_t)p * a.column_step;
                pack(panels, a_corner, a.row_step, a.column_step, height, t->block_rows, deep);
                multiply_panels(t, c + i * n + j, n, panels, panels + a_size, height, width, deep, p == 0);
            }
        }
    }
    kernel_release(panels, a_size + b_size);
    return true;
}
