// The allocator of the installed program: blocks from one free list a size, without locks.
//
// A lecture makes some hundred thousand small objects and lets go of them in any order. The C library keeps seven free
// blocks of a size at hand and sorts and merges the others; here taking and giving back a block are a load and a store.
// Pages are asked for in large ones: the system takes longer to hand out a page than the program to fill it.
// What is larger than any class, or asked for or given back while there is a second thread, is left to the C library.
#if defined(LECTURE_ALLOCATOR) && defined(__linux__) && defined(__LP64__)
#define _GNU_SOURCE
#include "CAllocator.h"
#include <errno.h>
#include <malloc.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#endif
#ifdef __GLIBC__
#include <sys/single_threaded.h>

// What the C library calls its own functions.
extern void *__libc_malloc(size_t);
extern void __libc_free(void *);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

enum {
    step = 16,
    // Up to here the sizes lie one step apart, above it there are four to each doubling.
    small = 1024,
    small_classes = small / step + 1,
    small_bits = 10,
    large_bits = 24,
    class_count = small_classes + 4 * (large_bits - small_bits),
    unit_bits = 14,
    huge_page = 2 << 20,
    // As many pages of a small run are asked for at once.
    ahead = 1 << 17,
};
static const size_t largest = (size_t)1 << large_bits;
static const size_t unit = (size_t)1 << unit_bits;
// Address space, not memory: what lies in it is taken as it is used.
static const size_t reserve = (size_t)1 << 30;

typedef struct Block { struct Block *next; } Block;

// The free blocks of each class, and what is left of the run that its next ones are cut from.
static Block *lists[class_count];
static struct { uintptr_t next, end; } fresh[class_count];
// All blocks lie between `base` and `taken`; a unit holds blocks of one class.
static uintptr_t base, taken, reserve_end;
// The end of what every run uses, and of what the system has been asked to put pages under.
static uintptr_t early_end, ready;
static uint8_t classes[((size_t)1 << 30) >> unit_bits];

static inline size_t class_for(size_t bytes) {
    if (bytes <= small) return bytes ? (bytes + step - 1) / step : 1;
    // The two bits below the first one of the last byte choose among the four.
    unsigned bits = 63 - (unsigned)__builtin_clzll(bytes - 1);
    return small_classes + 4 * (bits - small_bits) + (((bytes - 1) >> (bits - 2)) & 3);
}

static inline size_t size_of(size_t class) {
    if (class < small_classes) return class * step;
    size_t place = class - small_classes;
    return (5 + (place & 3)) << (small_bits - 2 + place / 4);
}

static void begin(void) {
    void *space = mmap(NULL, reserve, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (space == MAP_FAILED) {
        base = taken = reserve_end = UINTPTR_MAX;
        return;
    }
    base = taken = ready = ((uintptr_t)space + huge_page - 1) & ~(uintptr_t)(huge_page - 1);
    reserve_end = (uintptr_t)space + reserve;
    early_end = base + 2 * huge_page;
    madvise((void *)base, reserve_end - base, MADV_HUGEPAGE);
}

// Has the system put pages under the first blocks up to `taken`, some at a time, where it has no large pages to give: to be
// interrupted for each takes longer than to fill it. Where the system does not know the call, the interruptions come. A
// large run is seldom used to its end: its pages come one by one.
static void get_ready(size_t run) {
    if (taken <= ready || ready >= early_end) return;
    if (run > ahead) {
        ready = taken;
        return;
    }
    uintptr_t end = (taken + ahead - 1) & ~(uintptr_t)(ahead - 1);
    if (end > early_end) end = early_end;
    madvise((void *)ready, end - ready, MADV_POPULATE_WRITE);
    ready = end;
}

// The first of a new run of blocks: one unit of small ones, at least two of larger ones, or one of the largest.
static __attribute__((noinline)) void *make(size_t class) {
    size_t bytes = size_of(class);
    if (fresh[class].end - fresh[class].next < bytes) {
        if (!base) begin();
        size_t units = ((bytes <= unit ? 2 : 1) * bytes + unit - 1) >> unit_bits;
        if ((reserve_end - taken) >> unit_bits < units) return __libc_malloc(bytes);
        memset(&classes[(taken - base) >> unit_bits], (int)class, units);
        fresh[class].next = taken;
        fresh[class].end = taken += units << unit_bits;
        get_ready(units << unit_bits);
    }
    void *block = (void *)fresh[class].next;
    fresh[class].next += bytes;
    return block;
}

// The class of a block of ours, else 0.
static inline size_t class_of(const void *block) {
    uintptr_t place = (uintptr_t)block - base;
    return place < taken - base ? classes[place >> unit_bits] : 0;
}

void *malloc(size_t bytes) {
    if (bytes > largest || !__libc_single_threaded) return __libc_malloc(bytes);
    size_t class = class_for(bytes);
    Block *block = lists[class];
    if (!block) return make(class);
    lists[class] = block->next;
    return block;
}

void free(void *block) {
    size_t class = class_of(block);
    if (!class) {
        __libc_free(block);
    } else if (__libc_single_threaded) {
        ((Block *)block)->next = lists[class];
        lists[class] = block;
    }
}

void *calloc(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes) || bytes > largest) return __libc_calloc(count, size);
    void *block = malloc(bytes);
    return block ? memset(block, 0, bytes) : NULL;
}

void *realloc(void *block, size_t bytes) {
    size_t class = class_of(block);
    if (!class) return block ? __libc_realloc(block, bytes) : malloc(bytes);
    size_t room = size_of(class);
    if (bytes <= room && bytes > room / 2) return block;
    void *moved = malloc(bytes);
    if (!moved) return NULL;
    memcpy(moved, block, bytes < room ? bytes : room);
    free(block);
    return moved;
}

void *memalign(size_t alignment, size_t bytes) {
    return alignment <= step ? malloc(bytes) : __libc_memalign(alignment, bytes);
}

void *aligned_alloc(size_t alignment, size_t bytes) { return memalign(alignment, bytes); }

int posix_memalign(void **result, size_t alignment, size_t bytes) {
    void *block = memalign(alignment, bytes);
    if (!block) return ENOMEM;
    *result = block;
    return 0;
}

// Of a block of the C library: what its head says, less the head itself; mapped blocks have a longer one.
size_t malloc_usable_size(void *block) {
    size_t class = class_of(block);
    if (class) return size_of(class);
    if (!block) return 0;
    size_t head = ((size_t *)block)[-1];
    return (head & ~(size_t)7) - (head & 2 ? 2 : 1) * sizeof(size_t);
}
#endif
