func order(_ a: Int, _ b: Int) -> Bool {
    let list = [a, b].sorted { order($0 + 1, $1 + 1) }
    return list[0] < list[1]
}
print(order(1, 2))
