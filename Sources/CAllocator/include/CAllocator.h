// Linked, not called: its functions stand in for the C library's of the same names.
