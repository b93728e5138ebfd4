enum Day { case mon, tue }
func next(_ d: Day) -> Day {
    switch d {
    case .mon: return .tue
    case .tue: return .wed  // expect error 24: type 'Day' has no member 'wed'
    }
}
print(next(.mon))
