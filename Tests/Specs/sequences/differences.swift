let old = ["a", "b", "c", "d", "e"]
let new = ["b", "x", "c", "e", "f"]
let changes = new.difference(from: old)
for change in changes {
    switch change {
    case .insert(let offset, let element, _): print("insert", element, "at", offset)
    case .remove(let offset, let element, _): print("remove", element, "at", offset)
    }
}
print(changes.count, changes.removals.count, changes.insertions.count)
print(old.applying(changes)!)
print(Array("kitten").applying(Array("sitting").difference(from: Array("kitten"))) == Array("sitting"))
print([1, 2].difference(from: [1, 2]).isEmpty, [1].difference(from: []).first!)
print([1, 12, 3].difference(from: [2, 11, 4]) { $0 % 10 == $1 % 10 }.count)
print([Int]().applying([1].difference(from: [5, 6])) == nil)
print([3, 1, 2].difference(from: [1, 2, 3]) == [3, 1, 2].difference(from: [1, 2, 3]))
// expect: remove d at 3
// expect: remove a at 0
// expect: insert x at 1
// expect: insert f at 4
// expect: 4 2 2
// expect: ["b", "x", "c", "e", "f"]
// expect: true
// expect: true insert(offset: 0, element: 1, associatedWith: nil)
// expect: 4
// expect: true
// expect: true
