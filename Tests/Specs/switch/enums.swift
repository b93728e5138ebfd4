enum Shape { case circle(r: Double), rect(Double, Double), empty }
func area(_ s: Shape) -> Double {
    switch s {
    case .circle(let r): return 3 * r * r
    case let .rect(w, h) where w == h: return w * w
    case .rect(let w, let h): return w * h
    case .empty: return 0
    }
}
print(area(.circle(r: 2)), area(.rect(2, 2)), area(.rect(2, 3)), area(.empty))  // expect: 12.0 4.0 6.0 0.0
let s = Shape.rect(1, 5)
if case .rect(let w, _) = s, w < 2 { print("narrow") }  // expect: narrow
if case .circle = s { print("circle") } else { print("other") }  // expect: other
guard case let .rect(_, h) = s else { fatalError() }
print(h)  // expect: 5.0
