protocol P {}
class C: P {}
class D {}
let c = C()
let list: [any P] = [c]
let a: Any = c
func same<T>(_ x: T, _ y: T) -> Bool { x as AnyObject === y as AnyObject }
print(list[0] as AnyObject === c, a as AnyObject === c, same(c, C()), same(c, c))  // expect: true true false true
let objects: [AnyObject] = [c, C()]
print(objects.count, objects[0] === c, objects[0] as? C === c)  // expect: 2 true true
let several: [Any] = [c, D()]
print(several.filter { $0 as AnyObject === c }.count, several.compactMap { $0 as? D }.count)  // expect: 1 1
