let numbers = Set(0..<50_000)
var step = 0
while true {
    var others = numbers
    others.insert(-step)
    step += 1
}
