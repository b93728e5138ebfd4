import CKernels

/// The elementary functions: one implementation, of at most one unit in the last place of error, for every machine.
public enum Elementary {
}
