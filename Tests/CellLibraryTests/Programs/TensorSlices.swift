import Tensors

func tensorSlices() {
    // begin
    let t = Tensor.arange(24).reshaped(2, 3, 4)
    let m: Tensor = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]
    print(m[1...], m[..<2], m[...1], m[1..<3], m[0...0], m[2..<2].shape)
    print(m[1..., 2], m[..<2, 1...], m[0, ...2], m[1...2, 0..<1])
    print(m[Axis.all, 1], m[Axis.every(2), Axis.every(3, from: 1)], m[Axis.new, 0..<1].shape, m[Axis.index(2), 1...])
    print(t[0, 1...], t[1, 2, ..<2], t[0..., 1, ...2], t[..<1, 1..., 3].shape, t[1, 2, 3], t[[1, 0, 2]])
    let first: Tensor = m[0]
    print(first, m.row(2), m.column(1), m.rows.count, m.sliced([.all, .slice(lower: 1, upper: nil, step: 2)]))
    var changed = m
    changed[0, 1] = -2
    changed[1] = [0, 0, 0, 0]
    changed[2..., 1...] = [[70, 71, 72]]
    changed[...0, 3] = 40
    changed[..<2, 0...1] += 100
    changed.assign(5, [.index(2), .all])
    print(changed, m[0, 1])
    var volume = t
    volume[1, 2, 3] = -1
    volume[0, 1...] = [1, 2, 3, 4]
    volume[..<1, ...0, 2...] = 9
    print(volume)
    let ranges = [m[1...].shape, m[...1].shape, m[(1...)].shape]
    print(ranges, m[1...][0, 0], (m[..<2] • m[..<2].transposed).trace())
    let slope = gradient(at: m) { ($0[1..., ..<2] * $0[...1, 2...]).sum() }
    print(slope)
    // end
}
