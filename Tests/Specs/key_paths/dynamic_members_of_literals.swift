@dynamicMemberLookup struct Box<V> { var value: V
    subscript<T>(dynamicMember p: KeyPath<V, T>) -> T { value[keyPath: p] } }
print(Box(value: "text").first!)  // expect: t
