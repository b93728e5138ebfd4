// Element memory with recycling: a fresh large buffer costs more than the arithmetic done in it.
// madvise is no part of standard C.
#define _DEFAULT_SOURCE
#include "CKernels.h"
#include <stdlib.h>
#if defined(__linux__)
#include <sys/mman.h>
#endif

KERNEL_THREAD_LOCAL KernelState kernel_thread_state;

// Sizes are rounded up to four steps an octave, so that a recycled block wastes at most a fifth.
enum { smallest_bytes = 64, class_count = 4 * 26, kept_bytes_limit = 256 << 20 };

// Large blocks begin at staggered places: equal places within a page make reads and writes collide in the caches.
enum { large_bytes = 32 << 10, stagger_bytes = 4096, huge_bytes = 4 << 20, huge_page = 2 << 20 };
static KERNEL_THREAD_LOCAL uint32_t large_blocks;

static void *new_block(uint64_t rounded) {
    if (rounded < large_bytes) return aligned_alloc(64, (size_t)rounded);
    size_t unit = rounded < huge_bytes ? stagger_bytes : huge_page, bytes = (size_t)rounded + stagger_bytes;
    bytes = (bytes + unit - 1) / unit * unit;
    char *base = aligned_alloc(unit, bytes);
    if (!base) return NULL;
#if defined(__linux__)
    // Huge pages halve the time of operations that memory bounds; without them nothing else changes.
    if (unit == huge_page) madvise(base, bytes, MADV_HUGEPAGE);
#endif
    char *block = base + 64 + 64 * (large_blocks++ * 11 % 60);
    ((void **)(void *)block)[-1] = base;
    return block;
}
static void free_block(void *block, uint64_t rounded) {
    free(rounded < large_bytes ? block : ((void **)block)[-1]);
}

typedef struct Free { struct Free *next; } Free;
static KERNEL_THREAD_LOCAL Free *free_blocks[class_count];
static KERNEL_THREAD_LOCAL size_t kept_bytes;

static size_t size_class(uint64_t bytes, uint64_t *rounded) {
    if (bytes <= smallest_bytes) { *rounded = smallest_bytes; return 0; }
    int octave = 63 - __builtin_clzll(bytes - 1);
    uint64_t step = (uint64_t)1 << (octave < 8 ? 6 : octave - 2);
    *rounded = (bytes + step - 1) / step * step;
    uint64_t base = (uint64_t)1 << octave;
    size_t quarter = (size_t)((*rounded - base - 1) * 4 / base);
    return (size_t)(octave - 6) * 4 + quarter + 1;
}

double *kernel_allocate(size_t count) {
    if (count > (SIZE_MAX / 2) / sizeof(double)) return NULL;
    uint64_t rounded;
    size_t class = size_class((uint64_t)count * sizeof(double), &rounded);
    KernelState *state = kernel_state();
    if (state->byteLimit > 0 && state->liveBytes + (int64_t)rounded > state->byteLimit) return NULL;
    void *block;
    if (class < class_count && free_blocks[class]) {
        block = free_blocks[class];
        free_blocks[class] = free_blocks[class]->next;
        kept_bytes -= (size_t)rounded;
    } else {
        block = new_block(rounded);
        if (!block) return NULL;
    }
    state->liveBytes += (int64_t)rounded;
    if (state->liveBytes > state->peakBytes) state->peakBytes = state->liveBytes;
    return block;
}

void kernel_release(double *elements, size_t count) {
    if (!elements) return;
    uint64_t rounded;
    size_t class = size_class((uint64_t)count * sizeof(double), &rounded);
    kernel_state()->liveBytes -= (int64_t)rounded;
    if (class < class_count && kept_bytes + rounded <= kept_bytes_limit) {
        Free *block = (Free *)(void *)elements;
        block->next = free_blocks[class];
        free_blocks[class] = block;
        kept_bytes += (size_t)rounded;
    } else {
        free_block(elements, rounded);
    }
}

static uint64_t rounded_bytes(size_t class) {
    // Only whether the block is large matters: the class of large_bytes itself is the first large one.
    uint64_t rounded;
    return class < size_class(large_bytes, &rounded) ? 0 : large_bytes;
}

void kernel_trim(void) {
    for (size_t class = 0; class < class_count; class++) {
        while (free_blocks[class]) {
            Free *block = free_blocks[class];
            free_blocks[class] = block->next;
            free_block(block, rounded_bytes(class));
        }
    }
    kept_bytes = 0;
}
