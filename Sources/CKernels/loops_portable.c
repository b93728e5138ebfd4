// The loops for any machine: what the compiler makes of vectors without being told of more.
#define TABLE_NAME kernel_table_portable
#define BLOCK_LANES 2
#define BLOCK_ROWS 4
#define BLOCK_VECTORS 2
#include "VectorLoops.h"
