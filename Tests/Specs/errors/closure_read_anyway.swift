let xs = [3, 1]
_ = xs.sorted {  // expect error 15: contextual closure type '(Int, Int) throws -> Bool' expects 2 arguments, but 1 was used in closure body
    $0 > "1"  // expect error 10: cannot convert value of type 'String' to expected argument type 'Int'
}
_ = xs.sorted {  // expect error 15: contextual closure type '(Int, Int) throws -> Bool' expects 2 arguments, but 1 was used in closure body
    $0 + 1  // expect error 8: cannot convert value of type 'Int' to closure result type 'Bool'
}
