struct Point { var x = 1.0, y = 2.0 }
struct Mixed { var flag = true; var number = 1; var small: Int8 = 2 }
enum Plain { case a, b, c }
enum Choice { case number(Int), text(String), nothing }
final class Node { var next: Node? }
print(MemoryLayout<Int>.size, MemoryLayout<Int32>.stride, MemoryLayout<Bool>.size, MemoryLayout<Double>.alignment)  // expect: 8 4 1 8
print(MemoryLayout<Point>.size, MemoryLayout<Mixed>.size, MemoryLayout<Mixed>.stride, MemoryLayout<Mixed>.alignment)  // expect: 16 17 24 8
print(MemoryLayout<Plain>.size, MemoryLayout<Choice>.size, MemoryLayout<Choice>.stride, MemoryLayout<Node>.size)  // expect: 1 17 24 8
print(MemoryLayout<Int?>.size, MemoryLayout<Int?>.stride, MemoryLayout<Bool?>.size, MemoryLayout<Node?>.size)  // expect: 9 16 1 8
print(MemoryLayout<String>.size, MemoryLayout<[Int]>.size, MemoryLayout<Character>.size, MemoryLayout<String?>.size)  // expect: 16 8 16 16
print(MemoryLayout<(Int8, Int)>.size, MemoryLayout<Any>.size, MemoryLayout<() -> Void>.size, MemoryLayout<Void>.size)  // expect: 16 32 16 0
print(MemoryLayout<Void>.stride, MemoryLayout.size(ofValue: Point()), MemoryLayout.stride(ofValue: 1 as Int16))  // expect: 1 16 2
print(MemoryLayout<any Error>.size, MemoryLayout<any Hashable>.size, MemoryLayout<AnyObject>.size, MemoryLayout<UInt8??>.size)  // expect: 8 40 8 3
func size<T>(_ type: T.Type) -> Int { MemoryLayout<T>.size }
print(size(Int.self), size(Point?.self), size([String: Int].self))  // expect: 8 17 8
