// 20 000 parts inside of each other: how far in they are written is bounded.
indirect enum List {
    case end
    case item(Int, List)
}
var list = List.end
for i in 0..<20_000 { list = .item(i, list) }
var text = ""
dump(list, to: &text)
print(text.count)
