import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let placeRows: [Builtin] = [
        Builtin(
            "==", "static func == (left: Place, right: Place) -> Bool",
            .function2 { (left: LayerGraph.Place, right: LayerGraph.Place) in left == right },
            "Whether two are the same.")
    ]

    static let joinRows: [Builtin] = [
        Builtin("add", "static var add: Join { get }", .function0 { LayerGraph.Join.add }, "Their sum."),
        Builtin(
            "multiply", "static var multiply: Join { get }", .function0 { LayerGraph.Join.multiply },
            "Their product, element by element."),
        Builtin("average", "static var average: Join { get }", .function0 { LayerGraph.Join.average }, "Their mean."),
        Builtin(
            "concatenate", "static var concatenate: Join { get }", .function0 { LayerGraph.Join.concatenate },
            "Along the last axis."),
        Builtin(
            "==", "static func == (left: Join, right: Join) -> Bool",
            .function2 { (left: LayerGraph.Join, right: LayerGraph.Join) in left == right }, "Whether two are the same."
        ),
    ]

    static let layerGraphRows: [Builtin] = [
        Builtin(
            "outputs", "var outputs: [Place] { get set }",
            .native(
                get: .function1 { (base: LayerGraph) in base.outputs },
                set: .mutatingProcedure1 { (base: inout LayerGraph, value: [LayerGraph.Place]) in base.outputs = value }
            ), "The places whose values the graph gives."),
        Builtin("init", "init()", .function0 { LayerGraph() }, "A graph without places."),
        Builtin(
            "input", "mutating func input() -> Place", .mutatingFunction0 { (base: inout LayerGraph) in base.input() },
            "A place for one more input."),
        Builtin(
            "join", "mutating func join(_ join: Join, _ places: Place...) -> Place",
            .mutatingFunction2 { (base: inout LayerGraph, join: LayerGraph.Join, places: [LayerGraph.Place]) in
                base.join(join, places)
            }, "A place whose value is made of several."),
        Builtin(
            "join", "mutating func join(_ join: Join, _ places: [Place]) -> Place",
            .mutatingFunction2 { (base: inout LayerGraph, join: LayerGraph.Join, places: [LayerGraph.Place]) in
                base.join(join, places)
            }, "A place whose value is made of those in a list."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: LayerGraph) in base.parameters },
                set: .mutatingProcedure1 { (base: inout LayerGraph, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ inputs: [Tensor]) -> [Tensor]",
            .function2 { (base: LayerGraph, inputs: [Tensor]) in base(inputs) },
            "The outputs for as many inputs as the graph has."),
        Builtin(
            "add", "mutating func add<Added: Layer>(_ layer: Added, after place: Place) -> Place",
            .source("return _add(layer._erased, after: place)"), "A place whose value is a layer's result."),
        Builtin(
            "_add", "mutating func _add(_ layer: AnyLayer, after place: Place) -> Place",
            .mutatingFunction2 { (base: inout LayerGraph, layer: AnyLayer, place: LayerGraph.Place) in
                base.add(layer, after: place)
            }),
        Builtin(
            "summary", "func summary(_ inputs: [Shape]) -> String",
            .function2 { (base: LayerGraph, inputs: [Shape]) in base.summary(inputs) },
            "Places, what they take, output shapes for shapes of the inputs, and numbers of parameters, as a table."),
    ]

    static let lambdaRows: [Builtin] = [
        Builtin(
            "name", "var name: String { get }", .function1 { (base: Lambda) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: Lambda) in base.parameters },
                set: .mutatingProcedure1 { (base: inout Lambda, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: Lambda, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: Lambda) in AnyLayer(base) }),
        Builtin(
            "init", "init(_ name: String, _ body: @escaping (Tensor) -> Tensor)",
            .function2 { (name: String, body: NativeClosure1<Tensor, Tensor>) in Lambda(name) { body($0) } },
            "A layer of a name and a function."),
        Builtin(
            "init", "init(_ body: @escaping (Tensor) -> Tensor)",
            .function1 { (body: NativeClosure1<Tensor, Tensor>) in Lambda { body($0) } }, "A layer of a function."),
    ]
}
