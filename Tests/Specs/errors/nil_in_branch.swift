func found(_ isThere: Bool) -> Int { isThere ? 3 : nil }  // expect error 52: 'nil' cannot be used in context expecting type 'Int'
func either<T>(_ first: Bool, _ value: T) -> T { return first ? value : nil }  // expect error 73: 'nil' cannot be used in context expecting type 'T'
var count = 3
count = count > 2 ? nil : 4  // expect error 21: 'nil' cannot be used in context expecting type 'Int'
