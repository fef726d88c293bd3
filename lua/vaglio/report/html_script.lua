--- The script of a report: filters, and opening the story that a link points into. Without it the
-- report is complete; only the filters stay hidden.
return [==[
(function () {
  "use strict";
  var form = document.getElementById("filter");
  if (!form) return;
  var items = [].slice.call(document.querySelectorAll("[data-type]"));
  var shown = document.getElementById("shown");
  var none = document.getElementById("none");
  function has(item, name, value) {
    if (!value) return true;
    var values = "\n" + (item.getAttribute("data-" + name) || "") + "\n";
    return values.indexOf("\n" + value + "\n") >= 0;
  }
  function apply() {
    var count = 0;
    items.forEach(function (item) {
      var fits = ["type", "place", "outlet", "lang"].every(function (name) {
        var field = form.elements[name];
        return !field || has(item, name, field.value);
      });
      if (form.elements.conflict.checked && !item.hasAttribute("data-conflict")) fits = false;
      item.hidden = !fits;
      if (fits) count += 1;
    });
    none.hidden = count > 0;
    shown.textContent = shown.getAttribute("data-text")
      .replace("{n}", count).replace("{total}", items.length);
  }
  form.addEventListener("change", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.hidden = false;
  apply();
  function open() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (!target) return;
    for (var node = target; node; node = node.parentElement) {
      if (node.tagName === "DETAILS") node.open = true;
      if (node.hidden) node.hidden = false;
    }
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", open);
  open();
  window.addEventListener("beforeprint", function () {
    [].forEach.call(document.querySelectorAll("details"), function (d) { d.open = true; });
  });
}());
]==]
