func nest<T>(_ value: T, _ depth: Int) -> Int { depth == 0 ? 0 : nest((value, value), depth - 1) }
print(nest(1, 40))
