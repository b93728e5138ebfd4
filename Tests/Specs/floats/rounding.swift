for v in [2.4, 2.5, 2.6, -2.5, 3.5] {
    print(v.rounded(), v.rounded(.down), v.rounded(.up), v.rounded(.towardZero), v.rounded(.toNearestOrEven))
}
var r = 2.7
r.round()
print(r, Int(r))
// expect: 2.0 2.0 3.0 2.0 2.0
// expect: 3.0 2.0 3.0 2.0 2.0
// expect: 3.0 2.0 3.0 2.0 3.0
// expect: -3.0 -3.0 -2.0 -2.0 -2.0
// expect: 4.0 3.0 4.0 3.0 4.0
// expect: 3.0 3
