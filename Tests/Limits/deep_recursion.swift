func depth(_ n: Int) -> Int {
    let rest = depth(n + 1)
    return rest + n
}
print(depth(0))
