import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let conv1DRows: [Builtin] = [
        Builtin(
            "weight", "var weight: Tensor { get set }",
            .native(
                get: .function1 { (base: Conv1D) in base.weight },
                set: .mutatingProcedure1 { (base: inout Conv1D, value: Tensor) in base.weight = value }),
            "W, [filters, channels, size]."),
        Builtin(
            "bias", "var bias: Tensor { get set }",
            .native(
                get: .function1 { (base: Conv1D) in base.bias },
                set: .mutatingProcedure1 { (base: inout Conv1D, value: Tensor) in base.bias = value }),
            "b, one for each filter."),
        Builtin(
            "padding", "var padding: Padding { get }", .function1 { (base: Conv1D) in base.padding },
            "How many zeros stand around the input."),
        Builtin(
            "stride", "var stride: Int { get }", .function1 { (base: Conv1D) in base.stride },
            "How far the window moves."),
        Builtin(
            "dilation", "var dilation: Int { get }", .function1 { (base: Conv1D) in base.dilation },
            "How far apart the window's elements lie."),
        Builtin(
            "activation", "var activation: Activation { get }", .function1 { (base: Conv1D) in base.activation },
            "What is applied to the result."),
        Builtin(
            "init",
            "init(_ channels: Int, _ filters: Int, size: Int, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1, activation: Activation = .identity, initializer: Initializer = .glorotUniform)",
            .function8 {
                (
                    channels: Int, filters: Int, size: Int, padding: Padding, stride: Int, dilation: Int,
                    activation: Activation, initializer: Initializer
                ) in
                Conv1D(
                    channels, filters, size: size, padding: padding, stride: stride, dilation: dilation,
                    activation: activation, initializer: initializer)
            }, "So many filters of one size over so many channels."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: Conv1D) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: Conv1D) in base.parameters },
                set: .mutatingProcedure1 { (base: inout Conv1D, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: Conv1D, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: Conv1D) in AnyLayer(base) }),
    ]

    static let conv2DRows: [Builtin] = [
        Builtin(
            "weight", "var weight: Tensor { get set }",
            .native(
                get: .function1 { (base: Conv2D) in base.weight },
                set: .mutatingProcedure1 { (base: inout Conv2D, value: Tensor) in base.weight = value }),
            "W, [filters, channels, size, size]."),
        Builtin(
            "bias", "var bias: Tensor { get set }",
            .native(
                get: .function1 { (base: Conv2D) in base.bias },
                set: .mutatingProcedure1 { (base: inout Conv2D, value: Tensor) in base.bias = value }),
            "b, one for each filter."),
        Builtin(
            "padding", "var padding: Padding { get }", .function1 { (base: Conv2D) in base.padding },
            "How many zeros stand around the input."),
        Builtin(
            "stride", "var stride: Int { get }", .function1 { (base: Conv2D) in base.stride },
            "How far the window moves."),
        Builtin(
            "dilation", "var dilation: Int { get }", .function1 { (base: Conv2D) in base.dilation },
            "How far apart the window's elements lie."),
        Builtin(
            "activation", "var activation: Activation { get }", .function1 { (base: Conv2D) in base.activation },
            "What is applied to the result."),
        Builtin(
            "init",
            "init(_ channels: Int, _ filters: Int, size: Int, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1, activation: Activation = .identity, initializer: Initializer = .glorotUniform)",
            .function8 {
                (
                    channels: Int, filters: Int, size: Int, padding: Padding, stride: Int, dilation: Int,
                    activation: Activation, initializer: Initializer
                ) in
                Conv2D(
                    channels, filters, size: size, padding: padding, stride: stride, dilation: dilation,
                    activation: activation, initializer: initializer)
            }, "So many square filters over so many channels."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: Conv2D) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: Conv2D) in base.parameters },
                set: .mutatingProcedure1 { (base: inout Conv2D, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: Conv2D, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: Conv2D) in AnyLayer(base) }),
    ]

    static let conv3DRows: [Builtin] = [
        Builtin(
            "weight", "var weight: Tensor { get set }",
            .native(
                get: .function1 { (base: Conv3D) in base.weight },
                set: .mutatingProcedure1 { (base: inout Conv3D, value: Tensor) in base.weight = value }),
            "W, [filters, channels, size, size, size]."),
        Builtin(
            "bias", "var bias: Tensor { get set }",
            .native(
                get: .function1 { (base: Conv3D) in base.bias },
                set: .mutatingProcedure1 { (base: inout Conv3D, value: Tensor) in base.bias = value }),
            "b, one for each filter."),
        Builtin(
            "padding", "var padding: Padding { get }", .function1 { (base: Conv3D) in base.padding },
            "How many zeros stand around the input."),
        Builtin(
            "stride", "var stride: Int { get }", .function1 { (base: Conv3D) in base.stride },
            "How far the window moves."),
        Builtin(
            "activation", "var activation: Activation { get }", .function1 { (base: Conv3D) in base.activation },
            "What is applied to the result."),
        Builtin(
            "init",
            "init(_ channels: Int, _ filters: Int, size: Int, padding: Padding = .valid, stride: Int = 1, activation: Activation = .identity, initializer: Initializer = .glorotUniform)",
            .function7 {
                (
                    channels: Int, filters: Int, size: Int, padding: Padding, stride: Int, activation: Activation,
                    initializer: Initializer
                ) in
                Conv3D(
                    channels, filters, size: size, padding: padding, stride: stride, activation: activation,
                    initializer: initializer)
            }, "So many cubic filters over so many channels."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: Conv3D) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: Conv3D) in base.parameters },
                set: .mutatingProcedure1 { (base: inout Conv3D, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: Conv3D, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: Conv3D) in AnyLayer(base) }),
    ]
}
