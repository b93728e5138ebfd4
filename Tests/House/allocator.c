// Takes, grows and gives back blocks of all sizes in a random order and looks whether each still holds what was written.
#include "../../Sources/CAllocator/allocator.c"
#include <stdio.h>
#include <stdlib.h>

enum { count = 20000 };
static struct { unsigned char *bytes; size_t size; unsigned char mark; } held[count];
static uint64_t state = 1;

static uint64_t draw(uint64_t bound) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (state >> 33) % bound;
}

static size_t some_size(void) {
    if (draw(500) == 0) return draw(30 << 20);
    return draw(16) ? draw(300) : draw(200000);
}

static int fail(const char *what) {
    printf("allocator: %s\n", what);
    return 1;
}

// Every size has the smallest class that holds it.
static int classes_fit(void) {
    for (size_t size = 0; size <= largest; size += size < 5000 ? 1 : size / 37) {
        size_t class = class_for(size);
        if (class >= class_count || size_of(class) < size) return 0;
        if (class > 1 && size_of(class - 1) >= size) return 0;
    }
    return size_of(class_for(largest)) == largest;
}

static int is_whole(size_t index, size_t size) {
    for (size_t place = 0; place < size; place += 1 + held[index].size / 7) {
        if (held[index].bytes[place] != held[index].mark) return 0;
    }
    return size == 0 || held[index].bytes[size - 1] == held[index].mark;
}

int main(void) {
    if (!classes_fit()) return fail("a size has the wrong class");
    for (int turn = 0; turn < 1000000; turn++) {
        size_t index = draw(count);
        if (!held[index].bytes) {
            size_t size = some_size();
            int is_cleared = draw(8) == 0;
            held[index].bytes = is_cleared ? calloc(size, 1) : malloc(size);
            if ((uintptr_t)held[index].bytes % 16) return fail("a block is not aligned");
            if (malloc_usable_size(held[index].bytes) < size) return fail("a block is too small");
            held[index].size = size;
            held[index].mark = 0;
            if (is_cleared && !is_whole(index, size)) return fail("a cleared block is not clear");
            held[index].mark = (unsigned char)(1 + draw(255));
            memset(held[index].bytes, held[index].mark, size);
        } else if (!is_whole(index, held[index].size)) {
            return fail("a block was overwritten");
        } else if (draw(4) == 0) {
            size_t size = some_size() + 1;
            held[index].bytes = realloc(held[index].bytes, size);
            if (!is_whole(index, size < held[index].size ? size : held[index].size)) return fail("a moved block differs");
            held[index].size = size;
            memset(held[index].bytes, held[index].mark, size);
        } else {
            free(held[index].bytes);
            held[index].bytes = NULL;
        }
    }
    puts("allocator: a million turns");
    return 0;
}
