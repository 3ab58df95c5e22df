// Parts that open: all open, but for the filters of the search, which load what they need when they are opened.
var opened = [];
followers.details = function (value) {
  if (value === "open") {
    each("main details:not([open]):not(.filters)", function (one) {
      one.open = true;
      opened.push(one);
    });
  } else {
    opened.splice(0).forEach(function (one) { one.open = false; });
  }
};
