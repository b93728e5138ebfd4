import Interpreter
import Tensors

extension TensorTopics {
    static let selectionRows: [Builtin] = [
        Builtin(
            "taking", "func taking(_ positions: [Int], axis: Int = 0) -> Tensor",
            .function3 { (base: Tensor, positions: [Int], axis: Int) in base.taking(positions, axis: axis) },
            "The parts at the given positions of an axis, in that order."),
        Builtin(
            "taking", "func taking(_ positions: Tensor, axis: Int = 0) -> Tensor",
            .function3 { (base: Tensor, positions: Tensor, axis: Int) in base.taking(positions, axis: axis) },
            "The parts whose positions a tensor of whole numbers lists."),
        Builtin(
            "picking", "func picking(_ columns: [Int]) -> Tensor",
            .function2 { (base: Tensor, columns: [Int]) in base.picking(columns) },
            "One element of each row: the one in the column that `columns` names."),
        Builtin(
            "wholeNumbers", "func wholeNumbers(by operation: String = \"wholeNumbers\") -> [Int]?",
            .function2 { (base: Tensor, operation: String) in base.wholeNumbers(by: operation) },
            "The elements as whole numbers, or a fault naming the first that is none."),
        Builtin(
            "sorted", "func sorted(axis: Int = -1, descending: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axis: Int, descending: Bool) in base.sorted(axis: axis, descending: descending)
            }, "The elements along an axis in ascending order."),
        Builtin(
            "argsorted", "func argsorted(axis: Int = -1, descending: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axis: Int, descending: Bool) in
                base.argsorted(axis: axis, descending: descending)
            }, "For each place of the sorted axis the position its element had."),
        Builtin(
            "row", "func row(_ index: Int) -> Tensor", .function2 { (base: Tensor, index: Int) in base.row(index) },
            "The part along the outermost axis at one position."),
        Builtin(
            "rows", "var rows: [Tensor] { get }", .function1 { (base: Tensor) in base.rows },
            "The parts along the outermost axis, one after the other; a single number has none."),
        Builtin(
            "column", "func column(_ index: Int) -> Tensor",
            .function2 { (base: Tensor, index: Int) in base.column(index) },
            "The part of a matrix along its last axis at one position."),
        Builtin(
            "subscript", "subscript(index: Int) -> Double { get set }",
            .native(
                get: .function2 { (base: Tensor, index: Int) -> Double in base[index] },
                set: .mutatingProcedure2 { (base: inout Tensor, index: Int, value: Double) in base[index] = value }),
            "The number at a place of a vector."),
        Builtin(
            "subscript", "subscript(row: Int, column: Int) -> Double { get set }",
            .native(
                get: .function3 { (base: Tensor, row: Int, column: Int) -> Double in base[row, column] },
                set: .mutatingProcedure3 { (base: inout Tensor, row: Int, column: Int, value: Double) in
                    base[row, column] = value
                }), "The number in a row and a column of a matrix."),
        Builtin(
            "subscript", "subscript(first: Int, second: Int, third: Int) -> Double { get set }",
            .native(
                get: .function4 { (base: Tensor, i: Int, j: Int, k: Int) -> Double in base[i, j, k] },
                set: .mutatingProcedure4 { (base: inout Tensor, i: Int, j: Int, k: Int, value: Double) in
                    base[i, j, k] = value
                }), "The number at a place of a tensor of rank 3."),
        Builtin(
            "subscript", "subscript(first: Int, second: Int, third: Int, fourth: Int) -> Double { get set }",
            .native(
                get: .function5 { (base: Tensor, i: Int, j: Int, k: Int, l: Int) -> Double in base[i, j, k, l] },
                set: .mutatingProcedure5 { (base: inout Tensor, i: Int, j: Int, k: Int, l: Int, value: Double) in
                    base[i, j, k, l] = value
                }), "The number at a place of a tensor of rank 4."),
        Builtin(
            "subscript", "subscript(indices: [Int]) -> Double { get set }",
            .native(
                get: .function2 { (base: Tensor, indices: [Int]) -> Double in base[indices] },
                set: .mutatingProcedure2 { (base: inout Tensor, indices: [Int], value: Double) in base[indices] = value
                }), "The number at a full index list."),
        Builtin(
            "subscript", "@_disfavoredOverload subscript(index: Int) -> Tensor { get set }",
            .native(
                get: .function2 { (base: Tensor, index: Int) -> Tensor in base[index] },
                set: .mutatingProcedure2 { (base: inout Tensor, index: Int, value: Tensor) in base[index] = value }),
            "A row, where a tensor is asked for."),
        Builtin(
            "subscript", "subscript<First: AxisIndex>(first: First) -> Tensor",
            .source("get { return sliced([first.axis]) }\nset { assign(newValue, [first.axis]) }"),
            "The part that positions and ranges select, one for each axis."),
        Builtin(
            "subscript",
            "@_disfavoredOverload subscript<First: AxisIndex, Second: AxisIndex>(first: First, second: Second) -> Tensor",
            .source(
                "get { return sliced([first.axis, second.axis]) }\nset { assign(newValue, [first.axis, second.axis]) }"),
            "The part that positions and ranges select, one for each axis."),
        Builtin(
            "subscript",
            "@_disfavoredOverload subscript<First: AxisIndex, Second: AxisIndex, Third: AxisIndex>(first: First, second: Second, third: Third) -> Tensor",
            .source(
                "get { return sliced([first.axis, second.axis, third.axis]) }\nset { assign(newValue, [first.axis, second.axis, third.axis]) }"
            ), "The part that positions and ranges select, one for each axis."),
        Builtin(
            "subscript",
            "@_disfavoredOverload subscript<First: AxisIndex, Second: AxisIndex, Third: AxisIndex, Fourth: AxisIndex>(first: First, second: Second, third: Third, fourth: Fourth) -> Tensor",
            .source(
                "get { return sliced([first.axis, second.axis, third.axis, fourth.axis]) }\nset { assign(newValue, [first.axis, second.axis, third.axis, fourth.axis]) }"
            ), "The part that positions and ranges select, one for each axis."),
        Builtin(
            "sliced", "func sliced(_ axes: [Axis]) -> Tensor",
            .function2 { (base: Tensor, axes: [Axis]) in base.sliced(axes) }, "The part that an index list selects."),
        Builtin(
            "assign", "mutating func assign(_ value: Tensor, _ axes: [Axis])",
            .mutatingProcedure2 { (base: inout Tensor, value: Tensor, axes: [Axis]) in base.assign(value, axes) },
            "Changes the part that an index list selects."),
    ]
}
