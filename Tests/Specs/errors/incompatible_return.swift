func first<T>(_ xs: [T]) -> T {
    if xs.isEmpty { return nil }  // expect error 28: 'nil' is incompatible with return type 'T'
    return xs[0]
}
print(first([1]))
