struct Stack { var items = [1, 2]
  subscript(i: Int) -> Int { get { items[i] } _modify { yield &items[i] } }
  var first: Int { _read { yield items[0] } _modify { yield &items[0] } }
  var last: Int { get { items[items.count - 1] } set { items[items.count - 1] = newValue } _modify { yield &items[items.count - 1] } }
}
var s = Stack()
s[1] += 5
s.first *= 10
s.last -= 1
print(s.items, s.first, s.last)  // expect: [10, 6] 10 6
struct Grid<T> { var rows: [[T]]
  subscript(r: Int, c: Int) -> T {
    _read { yield rows[r][c] }
    _modify {
      precondition(r >= 0, "row")
      yield &rows[r][c]
    }
  }
}
var g = Grid(rows: [[1, 2], [3, 4]])
g[1, 0] += 10
g[0, 1] = 7
print(g.rows, g[1, 0])  // expect: [[1, 7], [13, 4]] 13
final class Box { private var v = [1]; var value: [Int] { _read { yield v } _modify { yield &v } } }
let b = Box(); b.value.append(2); print(b.value)  // expect: [1, 2]
let yield = 3
print(yield)  // expect: 3
