return 5  // expect error 1: return invalid outside of a func
