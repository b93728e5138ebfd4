/// Walks the outer axes of a broadcast shape in row-major order, keeping the offset in one operand.
struct BroadcastWalk {
    private(set) var offset = 0
    private var place = AxisNumbers(repeating: 0)
    private var steps = AxisNumbers(repeating: 0)
    private let extents: AxisNumbers
    private let outer: Int

    init(_ operand: Shape, in shape: Shape, outer: Int) {
        self.outer = outer
        extents = shape.extents
        for axis in 0..<outer {
            let own = axis - (shape.rank - operand.rank)
            steps[axis] = own < 0 || operand[own] == 1 ? 0 : Int32(operand.stride(own))
        }
    }

    mutating func advance() {
        var axis = outer - 1
        while axis >= 0 {
            offset += Int(steps[axis])
            place[axis] += 1
            if place[axis] < extents[axis] { return }
            offset -= Int(steps[axis]) * Int(extents[axis])
            place[axis] = 0
            axis -= 1
        }
    }
}
