import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let anyLayerRows: [Builtin] = [
        Builtin(
            "name", "var name: String { get }", .function1 { (base: AnyLayer) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: AnyLayer) in base.parameters },
                set: .mutatingProcedure1 { (base: inout AnyLayer, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: AnyLayer, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: AnyLayer) in base }),
        Builtin(
            "init", "init<Wrapped: Layer>(_ layer: Wrapped)", .source("self = layer._erased"),
            "Hides what kind of layer it is."),
        Builtin(
            "init", "init(name: String, parameters: [Tensor], apply: @escaping ([Tensor], Tensor) -> Tensor)",
            .function3 { (name: String, parameters: [Tensor], apply: NativeClosure2<[Tensor], Tensor, Tensor>) in
                AnyLayer(name: name, parameters: parameters) { apply($0, $1) }
            }, "A layer from its parameters and a function of these and an input."),
    ]

    static let sequentialRows: [Builtin] = [
        Builtin(
            "layers", "var layers: [AnyLayer] { get set }",
            .native(
                get: .function1 { (base: Sequential) in base.layers },
                set: .mutatingProcedure1 { (base: inout Sequential, value: [AnyLayer]) in base.layers = value }),
            "The layers in order."),
        Builtin(
            "init", "init(_ layers: [AnyLayer])", .function1 { (layers: [AnyLayer]) in Sequential(layers) },
            "The layers written in braces, or listed."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: Sequential) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: Sequential) in base.parameters },
                set: .mutatingProcedure1 { (base: inout Sequential, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: Sequential, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin(
            "trace", "func trace(_ input: Tensor) -> [Tensor]",
            .function2 { (base: Sequential, input: Tensor) in base.trace(input) },
            "The value after each layer, the input first."),
        Builtin(
            "summary", "func summary(_ input: Shape) -> String",
            .function2 { (base: Sequential, input: Shape) in base.summary(input) },
            "Layers, output shapes for one input shape, and numbers of parameters, as a table."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: Sequential) in AnyLayer(base) }),
        Builtin(
            "init", "init(@SequentialBuilder _ layers: () -> [AnyLayer])", .source("self = Sequential(layers())"),
            "The layers written in braces."),
    ]
}
