import CKernels

/// One object that a thread of the engine keeps for whoever runs it.
public enum EngineShelf {
    public static var contents: AnyObject? {
        get { kernel_state().pointee.shelf.map { Unmanaged<AnyObject>.fromOpaque($0).takeUnretainedValue() } }
        set {
            if let old = kernel_state().pointee.shelf { Unmanaged<AnyObject>.fromOpaque(old).release() }
            kernel_state().pointee.shelf = newValue.map { Unmanaged.passRetained($0).toOpaque() }
        }
    }
}
