// The loops for AVX2. Fused multiply-add is not among the features: it would round differently.
#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define TABLE_NAME kernel_table_avx2
#define BLOCK_LANES 4
#define BLOCK_ROWS 6
#define BLOCK_VECTORS 2
#include "VectorLoops.h"
#pragma clang attribute pop
#endif
