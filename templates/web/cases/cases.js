// Looks how far a check is that goes on, and shows the page anew when it has ended.
"use strict";
(() => {
  const runs = document.getElementById("runs");
  const run = runs && runs.dataset.run;
  if (!run) return;
  const before = {};
  const look = async () => {
    try {
      const answer = await fetch(`/v1/runs/${run}`, { headers: { Accept: "application/json" } });
      const state = answer.ok ? (await answer.json()).state : before.state;
      if (state === "done" || state === "failed" || (before.state && state !== before.state)) {
        location.replace(location.pathname);
        return;
      }
      before.state = state;
    } catch { /* the connection is lost: look again later */ }
    setTimeout(look, 3000);
  };
  look();
})();
