import Tensors

/// A network that is no chain: layers joined freely, with several inputs and outputs.
///
///     var graph = LayerGraph()
///     let (a, b) = (graph.input(), graph.input())
///     let joined = graph.join(.concatenate, graph.add(Dense(2, 4), after: a), b)
///     graph.outputs = [graph.add(Dense(5, 1), after: joined)]
public struct LayerGraph: Parameterized, Sendable {
    /// A place in the graph whose value others may use.
    public struct Place: Equatable, Sendable {
        let number: Int
    }

    /// How several values become one.
    public enum Join: Sendable {
        case add, multiply, average
        /// Along the last axis.
        case concatenate
    }

    private enum Step: Sendable {
        case input(Int)
        case layer(AnyLayer, Int)
        case join(Join, [Int])
    }

    private var steps: [Step] = []
    var inputCount = 0
    /// The places whose values the graph gives.
    public var outputs: [Place] = []

    /// A graph without places.
    public init() {}

    /// A place for one more input.
    public mutating func input() -> Place {
        inputCount += 1
        return append(.input(inputCount - 1))
    }

    /// A place whose value is a layer's result.
    public mutating func add<Added: Layer>(_ layer: Added, after place: Place) -> Place {
        append(.layer(AnyLayer(layer), place.number))
    }

    /// A place whose value is made of several.
    public mutating func join(_ join: Join, _ places: Place...) -> Place { self.join(join, places) }

    /// A place whose value is made of those in a list.
    public mutating func join(_ join: Join, _ places: [Place]) -> Place {
        append(.join(join, places.map { $0.number }))
    }

    public var parameters: [Tensor] {
        get {
            steps.flatMap { step in
                if case .layer(let layer, _) = step { layer.parameters } else { [Tensor]() }
            }
        }
        set {
            var rest = newValue[...]
            for place in steps.indices {
                guard case .layer(var layer, let source) = steps[place] else { continue }
                let count = layer.parameters.count
                layer.parameters = Array(rest.prefix(count))
                rest = rest.dropFirst(count)
                steps[place] = .layer(layer, source)
            }
        }
    }

    public func callAsFunction(_ inputs: [Tensor]) -> [Tensor] {
        let values = trace(inputs)
        return values.isEmpty ? [] : outputs.map { value($0.number, of: values) }
    }

    /// Places, what they take, output shapes for shapes of the inputs, and numbers of parameters, as a table.
    public func summary(_ inputs: [Shape]) -> String {
        let values = Phase.inference { withoutGradient { trace(inputs.map { Tensor.zeros($0) }) } }
        var table = TextTable(["Place", "Step", "Of", "Output", "Parameters"], onTheLeft: 3)
        for (place, value) in values.enumerated() {
            let (name, sources, count) = facts(steps[place])
            var list = ""
            for source in sources { list += (list.isEmpty ? "" : ", ") + String(source) }
            let mark = outputs.contains(Place(number: place)) ? " →" : ""
            table.add([String(place) + mark, name, list, value.shape.description, String(count)])
        }
        table.add(["total", "", "", "", String(parameters.reduce(0) { $0 + $1.count })])
        return table.text
    }

    /// What a step is called, the places that it takes, and how much it learns.
    private func facts(_ step: Step) -> (name: String, sources: [Int], parameters: Int) {
        switch step {
        case .input: ("input", [], 0)
        case .layer(let layer, let source): (layer.name, [source], layer.parameterCount)
        case .join(let join, let sources): (join.description, sources, 0)
        }
    }

    /// The value at each place; nothing where the inputs are not as many as the graph has.
    private func trace(_ inputs: [Tensor]) -> [Tensor] {
        guard inputs.count == inputCount else {
            let reason = TensorFault.Reason.countDiffers(expected: inputCount, got: inputs.count)
            FaultSlot.record(TensorFault("LayerGraph", inputs.map { $0.shape }, reason))
            return []
        }
        var values: [Tensor] = []
        for step in steps {
            guard FaultSlot.isEmpty else { return [] }
            switch step {
            case .input(let number): values.append(inputs[number])
            case .layer(let layer, let source): values.append(layer(value(source, of: values)))
            case .join(let join, let sources): values.append(joined(join, sources.map { value($0, of: values) }))
            }
        }
        return values
    }

    /// The value at a place, which another graph may have given.
    private func value(_ place: Int, of values: [Tensor]) -> Tensor {
        guard place < values.count else {
            FaultSlot.record(TensorFault("LayerGraph", [], .custom(LearningMessages.placeOfAnotherGraph)))
            return .empty
        }
        return values[place]
    }

    private func joined(_ join: Join, _ values: [Tensor]) -> Tensor {
        guard let first = values.first else { return .empty }
        switch join {
        case .add: return values.dropFirst().reduce(first) { $0 + $1 }
        case .multiply: return values.dropFirst().reduce(first) { $0 * $1 }
        case .average: return values.dropFirst().reduce(first) { $0 + $1 } / Tensor(Double(values.count))
        case .concatenate: return Tensor.concatenate(values, axis: -1)
        }
    }

    private mutating func append(_ step: Step) -> Place {
        steps.append(step)
        return Place(number: steps.count - 1)
    }
}
