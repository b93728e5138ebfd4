let f: Int = { 3 }  // expect error 14: function produces expected type 'Int'; did you mean to call it with '()'?
