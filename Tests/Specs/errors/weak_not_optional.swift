class Person { weak var friend: Person; init(friend: Person) { self.friend = friend } }  // expect error 25: 'weak' variable should have optional type 'Person?'
