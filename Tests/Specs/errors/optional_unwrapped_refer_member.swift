var nickname: String? = nil
print(nickname.count)  // expect error 7: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'
