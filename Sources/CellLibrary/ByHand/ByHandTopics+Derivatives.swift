import ByHand
import CKernels
import Diagnostics
import Interpreter
import Tensors

extension ByHandTopics {
    static let derivativeRows: [Builtin] = [
        Builtin(
            "derivative", "func derivative(of function: @escaping (Double) -> Double) -> Derivative",
            .native { (call: NativeCall) throws(Fault) -> Void in
                let view = call.view(0)
                let name = view.functionName
                let function: NativeClosure1<Double, Double> = try call.read(0)
                // A plain program, whose values no page shows, has what a compiled one has.
                guard let sources = FunctionSources.current else {
                    return try call.give(ByHand.derivative(of: { function($0) }))
                }
                guard let source = sources.source(name, view.functionPlace) else {
                    throw Fault(.host(ByHandMessages.notOneLine))
                }
                let (derivative, difference) = Derivative.checked({ function($0) }, source: source)
                if let difference {
                    throw Fault(
                        .host(ByHandMessages.differs(difference.x, difference.exact, difference.numeric)))
                }
                try call.give(derivative)
            },
            "The derivative of a function of one line, as a formula; it is compared with central differences.")
    ]
}

/// Whoever runs cells knows the source of their functions.
open class FunctionSources {
    /// Of the program that this thread runs.
    public static var current: FunctionSources? {
        get { kernel_state().pointee.functionSources.map { Unmanaged.fromOpaque($0).takeUnretainedValue() } }
        set {
            let old = kernel_state().pointee.functionSources
            kernel_state().pointee.functionSources = newValue.map { Unmanaged.passRetained($0).toOpaque() }
            if let old { Unmanaged<FunctionSources>.fromOpaque(old).release() }
        }
    }

    public init() {}

    /// What the function with this name, or the closure around this place, computes; nil if that is not one line of
    /// mathematics.
    open func source(_ name: String, _ place: SourceRange?) -> ScalarFunction? { nil }
}
