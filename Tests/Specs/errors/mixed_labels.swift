let c = [(x: 0, y: 0), (a: 1, b: 2)]  // expect error 9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional
print(c)
let g = [(x: 0, y: 0), (1, 2)]
print(g[1].x)  // expect error 12: value of tuple type '(Int, Int)' has no member 'x'
