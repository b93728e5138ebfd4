// What is written with labels beside something without has none.
let pairs = [(1, 2), (x: 0, y: 0)]
print(pairs, type(of: pairs))  // expect: [(1, 2), (0, 0)] Array<(Int, Int)>
let three = [(x: 0, y: 0), (1, 2), (x: 3, y: 4)]
print(three, type(of: three))  // expect: [(0, 0), (1, 2), (3, 4)] Array<(Int, Int)>
let p = (x: 5, y: 6)
let held = [p, (1, 2)]
print(held, type(of: held))  // expect: [(5, 6), (1, 2)] Array<(Int, Int)>
let stated: [(x: Int, y: Int)] = [(x: 0, y: 0), (1, 2)]
print(stated, stated[1].x)  // expect: [(x: 0, y: 0), (x: 1, y: 2)] 1
let named = [(name: "a", v: 1.5), ("b", 2)]
print(named, type(of: named))  // expect: [("a", 1.5), ("b", 2.0)] Array<(String, Double)>
let one = p.x > 2 ? (x: 1, y: 2) : (3, 4)
print(one)  // expect: (1, 2)
let entries = ["k": (x: 1, y: 2), "l": (3, 4)]
print(entries["l"]!, type(of: entries))  // expect: (3, 4) Dictionary<String, (Int, Int)>
func point() -> (x: Int, y: Int) { (7, 8) }
print([point(), (1, 2)], [(1, 2), point()], [point(), (x: 1, y: 2)])  // expect: [(7, 8), (1, 2)] [(1, 2), (7, 8)] [(x: 7, y: 8), (x: 1, y: 2)]
